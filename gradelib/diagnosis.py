"""Which known mistake it is (RULES.md 15-18): equal evidence on every probe that the mistake fails, never a guess."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from gradelib.compare import agree, describe, deviation, leaves, numbers, scale_of, summary
from gradelib.comparison import Comparison
from gradelib.model import Evidence, Observation, Probe
from gradelib.verdict import judge

FAR_TOLERANCES, FAR_BOUNDS = 10.0, 2.0
FAILED = ("differs", "raised", "timed out", "died")
_MASK = re.compile(r"0x[0-9a-fA-F]+|(?:/[\w.\-]+){2,}|line \d+|object at \S+|cell \d+|(?:\w+\.)+(?=(?:weight|bias)\b)")

Again = Callable[[], Evidence]


def alike(known: Evidence, yours: Evidence, expected: Evidence, again: Again | None = None) -> bool:
    """Whether a student's evidence equals that of a wrong solution, on one probe.

    again: gives the wrong solution's evidence under other global seeds, to tell counts that it fixes from random ones.
    """
    if known.ending != yours.ending or (known.fault is None) != (yours.fault is None):
        return False
    faults = [(fault.type, masked(fault.message)) for fault in (known.fault, yours.fault) if fault is not None]
    if len(set(faults)) > 1:
        return False
    if known.fault is not None and known.fault.outside and known.returned != yours.returned:
        return False
    if [o.label for o in known.observations] != [o.label for o in yours.observations]:
        return False
    references = {o.label: o for o in expected.observations}
    unlike = []
    for k, y in zip(known.observations, yours.observations, strict=True):
        if (reference := references.get(k.label)) is not None and not _alike(reference, k, y):
            if again is None or reference.comparison.kind in ("same", "statistics"):
                return False
            unlike.append((k, y))
    if not unlike or again is None:
        return True
    if not all(_alike_by_chance(references[k.label], k, y) for k, y in unlike):
        return False
    second = {o.label: o for o in again().observations}
    return all(not _alike(references[k.label], k, second.get(k.label, k)) for k, _ in unlike)


def condensed(evidence: Evidence, expected: Evidence) -> Evidence:
    """The evidence with raw samples and rows as their summaries: all that a comparison of two of them asks for."""
    references = {o.label: o for o in expected.observations}
    small = []
    for seen in evidence.observations:
        reference = references.get(seen.label, seen)
        kind = reference.comparison.kind
        short = (
            summary(seen.value) if kind == "statistics" else deviation(reference.value, seen.value) if kind == "rows" else None
        )
        small.append(replace(seen, value=short) if short else seen)
    return replace(evidence, observations=tuple(small))


def masked(message: str) -> str:
    """A message without what differs from file to file: addresses, paths, line numbers, a layer's keys; names in quotes stay."""
    return _MASK.sub("*", message)


def _alike(expected: Observation, known: Observation, yours: Observation) -> bool:
    comparison = expected.comparison
    if comparison.kind == "between":
        counts = isinstance(known.value, int) and isinstance(yours.value, int)
        outside = counts and bool(_side(float(known.value), comparison))
        return _same_side(comparison, known, yours) and (not outside or known.value == yours.value)
    if comparison.kind == "rows":
        a, b = deviation(expected.value, known.value), deviation(expected.value, yours.value)
        return a == b if a is not None and b is not None else describe(known.value) == describe(yours.value)
    if comparison.kind == "statistics" and summary(known.value) is None:
        return describe(known.value) == describe(yours.value)
    if comparison.kind == "same":
        scale = comparison.scale or max(scale_of(expected.value), scale_of(known.value))
        comparison = replace(comparison, scale=scale)
    return agree(replace(known, comparison=comparison), yours)


def _same_side(comparison: Comparison, known: Observation, yours: Observation) -> bool:
    """Numbers outside a range merely do not contradict on the same side; `_alike` holds counts to more."""
    a, b = _flat(known.value), _flat(yours.value)
    if a is None or b is None or len(a) != len(b):
        return describe(known.value) == describe(yours.value)
    return all(_side(x, comparison) == _side(y, comparison) for x, y in zip(a, b, strict=True))


def _flat(value: object) -> list[float] | None:
    """Every number in a value, lists and dicts included; None where there is anything else."""
    arrays = [numbers(leaf) for leaf in leaves(value)]
    return None if any(array is None for array in arrays) else [x for array in arrays for x in array.ravel().tolist()]


def _alike_by_chance(expected: Observation, known: Observation, yours: Observation) -> bool:
    """What a wrong solution leaves to chance: rows agree as shares, counts lie on the same side."""
    if expected.comparison.kind == "between":
        return _same_side(expected.comparison, known, yours)
    a, b = deviation(expected.value, known.value), deviation(expected.value, yours.value)
    if a is None or b is None or a.n != b.n:
        return False
    return all(_same_share(x, y, a.n) for x, y in zip(a.counts, b.counts, strict=True))


def _side(value: float, comparison: Comparison) -> int:
    if math.isnan(value):
        return 2
    return (value > comparison.upper) - (value < comparison.lower)


def _same_share(x: int, y: int, n: int) -> bool:
    shares = [min(max(count / n, 1 / n), 1 - 1 / n) for count in (x, y)]
    error = math.hypot(*(math.sqrt(p * (1 - p) / n) for p in shares))
    return (x == 0) == (y == 0) and abs(x - y) / n <= 6 * error


@dataclass(frozen=True, slots=True)
class Profile:
    """How a wrong solution fares on one probe: whether it fails, clearly enough to tell it by, and by more than a range.

    counts: the labels of counts that are clearly out of their range; one that a student has, too, is no mere range.
    """

    fails: bool
    clear: bool = False
    exact: bool = False
    counts: frozenset[str] = frozenset()


def profile(probe: Probe, expected: Evidence, known: Evidence) -> Profile:
    outcome, found, _ = judge(probe, expected, known)
    if outcome not in FAILED:
        return Profile(False)
    if known.ending != "done":
        return Profile(True, True, True)
    clear = [d for d in found if d.size > (FAR_BOUNDS if d.kind == "statistic" else FAR_TOLERANCES)]
    out_of_range = {d.label for d in clear if d.kind == "range"}
    counts = frozenset(o.label for o in known.observations if isinstance(o.value, int) and o.label in out_of_range)
    return Profile(True, bool(clear), any(d.kind != "range" for d in clear), counts)


def names(profile: Profile, known: Evidence, yours: Evidence) -> bool:
    """Whether a mistake is told by evidence that is alike: a range, or a count left to chance, never names a cause."""
    seen = {o.label: o.value for o in yours.observations}
    return profile.exact or any(o.label in profile.counts and o.value == seen.get(o.label) for o in known.observations)


def choose(failing: dict[str, frozenset[str]], probe: str) -> str | None:
    """Among the classes that explain a probe (class -> probes that it fails), the one that includes all others, if any."""
    here = {name: probes for name, probes in failing.items() if probe in probes}
    widest = [name for name, probes in here.items() if all(probes >= others for others in here.values())]
    return widest[0] if len(widest) == 1 else None
