"""Two observations -> Differences: values first, then shape, then the attributes that the yield names.

Works on decoded data alone: NumPy arrays, numbers, texts. Never broadcasts, never calls a method of a student's object.
"""

import hashlib
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from gradelib.comparison import Comparison
from gradelib.model import Array, Difference, Observation, Opaque
from gradelib.pattern import ATTRIBUTES, Facts, length_pattern, shape_pattern, value_pattern

SIGMAS = 6.0
INF = float("inf")


# ------------------------------------------------------------------ kinds


def numbers(value: Any) -> Any:
    """A number, tensor or array as float64 values of its own shape; None for anything else."""
    if isinstance(value, bool | int | float):
        try:
            return np.asarray(float(value))
        except OverflowError:
            return np.asarray(INF if value > 0 else -INF)
    if not isinstance(value, Array):
        return None
    if value.dtype.startswith("complex"):
        return np.stack([value.data.real, value.data.imag], -1).astype(np.float64)
    return value.data.astype(np.float64)


def describe(value: Any) -> str:
    """What a value is, for people: its kind and shape, or the value itself where it is short."""
    if isinstance(value, Array):
        what = "a tensor" if value.kind == "tensor" else "a NumPy array"
        if value.data.size == 1 and value.data.ndim == 0:
            return f"{what} with the value {_number(value.data.item())}"
        return f"{what} of shape {value.shape}"
    if isinstance(value, Opaque):
        return value.type if " " in value.type else f"an object of type {value.type}"
    if isinstance(value, list | tuple):
        inner = ", ".join(describe(item) for item in value[:4])
        dots = ", ..." if len(value) > 4 else ""
        return f"{'[' if isinstance(value, list) else '('}{inner}{dots}{']' if isinstance(value, list) else ')'}"
    if isinstance(value, float):
        return _number(value)
    return repr(value)[:200]


def _number(value: Any) -> str:
    return f"{value + 0.0:.6g}" if isinstance(value, float) else str(value)  # + 0.0: no negative zero


def leaves(value: Any) -> Iterator[Any]:
    """What is in a value, lists and dicts opened."""
    if isinstance(value, list | tuple):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from leaves(item)
    else:
        yield value


def scale_of(value: Any) -> float:
    """The greatest |number| of a whole value; infinities and NaN do not count."""
    arrays = [np.abs(array[np.isfinite(array)]) for leaf in leaves(value) if (array := numbers(leaf)) is not None]
    return max((float(array.max()) for array in arrays if array.size), default=0.0)


# ------------------------------------------------------------------ the door


def compare(expected: Observation, yours: Observation, facts: Facts | None = None) -> tuple[Difference, ...]:
    """All differences of one observation; none means that it is as expected. The expected side declares how to compare."""
    cause, found = expected.comparison.cause, _differences(expected, yours, facts or Facts())
    return tuple(replace(difference, pattern=cause) if cause else difference for difference in found)


def agree(expected: Observation, yours: Observation) -> bool:
    """Whether `compare` finds no difference; without its search for a pattern."""
    return next(_differences(expected, yours, None), None) is None


def _differences(expected: Observation, yours: Observation, facts: Facts | None) -> Iterator[Difference]:
    comparison, label = expected.comparison, expected.label
    if comparison.kind == "same" and expected.value is yours.value:  # one message, read once
        return iter(())
    if comparison.kind == "between":
        return _between(expected.value, yours.value, comparison, label)
    if comparison.kind == "rows":
        return _rows(expected.value, yours.value, label)
    if comparison.kind == "statistics":
        return _statistics(summary(expected.value), summary(yours.value), comparison, label, yours.value)
    scale = scale_of(expected.value) if comparison.scale is None else comparison.scale
    return _same(expected.value, yours.value, replace(comparison, scale=scale), label, facts)


# ------------------------------------------------------------------ values, shape, attributes


def _same(expected: Any, yours: Any, comparison: Comparison, label: str, facts: Facts | None) -> Iterator[Difference]:
    if isinstance(expected, list | tuple) and isinstance(yours, list | tuple):
        yield from _sequences(expected, yours, comparison, label, facts)
        return
    if isinstance(expected, dict) and isinstance(yours, dict):
        if list(expected) != list(yours):
            yield Difference(label, "kind", f"keys {list(yours)}", f"keys {list(expected)}", pattern="another set of keys")
            return
        for key in expected:
            yield from _inside(str(key), _same(expected[key], yours[key], comparison, label, facts))
        return
    e, y = numbers(expected), numbers(yours)
    if e is None or y is None or (type(expected) is bool and type(yours) is bool):
        if type(expected) is not type(yours) or expected != yours:
            kind = "kind" if type(expected) is not type(yours) else "values"
            yield Difference(label, kind, describe(yours), describe(expected), pattern=_kind_pattern(expected, yours))
        return
    yield from _numbers(e, y, comparison, label, facts)
    yield from _attributes(expected, yours, comparison, label, facts)


def _kind_pattern(expected: Any, yours: Any) -> str:
    if yours is None:
        return "None"
    if type(expected) is not type(yours):
        return "another kind"
    told = isinstance(expected, str) and expected.startswith("torch.") and yours.startswith("torch.")
    return "another dtype" if told else ""


def _sequences(expected: Any, yours: Any, comparison: Comparison, label: str, facts: Facts | None) -> Iterator[Difference]:
    asked, told = _told_shape(expected), _told_shape(yours)
    if asked is not None and told is not None and asked != told and expected[0] == yours[0]:
        yield Difference(label, "shape", f"shape {told}", f"shape {asked}", pattern=shape_pattern(asked, told))
        return
    if len(expected) != len(yours):
        shapes = shape_pattern(tuple(expected), tuple(yours)) if "shape" in label else ""
        pattern = shapes or length_pattern(len(expected), len(yours))
        yield Difference(label, "values", describe(yours), describe(expected), pattern=pattern, note="length")
        return
    flat = _flat_numbers(expected), _flat_numbers(yours)
    if flat[0] is not None and flat[1] is not None and len(expected) > 1:
        for difference in _numbers(flat[0], flat[1], comparison, label, facts):
            yield replace(difference, yours=describe(yours), expected=describe(expected)) if len(expected) <= 4 else difference
        for number, pair in enumerate(zip(expected, yours, strict=True) if comparison.also else (), 1):
            yield from _inside(f"item {number}", _attributes(*pair, comparison, label, facts))
    else:
        for number, pair in enumerate(zip(expected, yours, strict=True), 1):
            yield from _inside(f"item {number}", _same(*pair, comparison, label, facts))
    if "kind" in comparison.also and type(expected) is not type(yours):
        yield Difference(label, "kind", f"a {type(yours).__name__}", f"a {type(expected).__name__}", pattern="another kind")


def _inside(part: str, differences: Iterator[Difference]) -> Iterator[Difference]:
    for difference in differences:
        yield replace(difference, part=f"{part}, {difference.part}" if difference.part else part)


def _told_shape(values: Any) -> tuple[int, ...] | None:
    """(n, d) of ["torch.float32", n, d], the way in which a probe tells a dtype and a shape alone."""
    told = values and isinstance(values[0], str) and values[0].startswith("torch.")
    return tuple(values[1:]) if told and all(type(length) is int for length in values[1:]) else None


def _flat_numbers(values: Any) -> Any:
    """A sequence of plain numbers (or 0-d tensors) as one vector, else None."""
    if values and all(type(value) is float for value in values):
        return np.asarray(values)
    arrays = [numbers(value) for value in values]
    return np.asarray([float(a) for a in arrays]) if arrays and all(a is not None and a.ndim == 0 for a in arrays) else None


def _numbers(e: Any, y: Any, comparison: Comparison, label: str, facts: Facts | None) -> Iterator[Difference]:
    reshaped = e.shape != y.shape
    if e.size != y.size:
        pattern = shape_pattern(e.shape, y.shape)
        yield Difference(label, "shape", f"shape {y.shape}", f"shape {e.shape}", pattern=pattern)
        return
    distance, allowed = _distances(e.ravel(), y.ravel(), comparison)
    worst = int(np.argmax(distance)) if distance.size else 0
    if distance.size and distance[worst] > 1.0:
        where = tuple(int(i) for i in np.unravel_index(worst, e.shape))
        pattern = ""
        if facts is not None:
            pattern = value_pattern(e, y, lambda a, b: bool((_distances(a, b, comparison)[0] <= 1.0).all()), facts)
        note = f"allowed {allowed[worst]:.2g}; {int((distance > 1.0).sum())} of {distance.size} differ"
        mine, theirs = _number(float(y.ravel()[worst])), _number(float(e.ravel()[worst]))
        yield Difference(label, "values", mine, theirs, where, pattern, float(distance[worst]), note)
    elif reshaped and comparison.shape == "same":
        yield Difference(label, "shape", f"shape {y.shape}", f"shape {e.shape}", pattern=shape_pattern(e.shape, y.shape))


def _distances(e: Any, y: Any, comparison: Comparison) -> tuple[Any, Any]:
    """(how many tolerances apart, the tolerance), entry by entry; NaN agrees with NaN alone, infinity with itself."""
    allowed = comparison.rtol * np.abs(e) + comparison.atol * (comparison.scale or 0.0)
    with np.errstate(all="ignore"):
        apart = np.abs(y - e)
        distance = np.where(apart == 0, 0.0, np.where(allowed > 0, apart / allowed, INF))
    equal = (np.isnan(e) & np.isnan(y)) | (e == y)
    return np.where(equal, 0.0, np.where(np.isfinite(e) & np.isfinite(y), distance, INF)), allowed


def _attributes(expected: Any, yours: Any, comparison: Comparison, label: str, facts: Facts | None) -> Iterator[Difference]:
    for name in comparison.also:
        if name == "kind":
            if _kind(expected) != _kind(yours):
                yield Difference(label, "kind", describe(yours), describe(expected), pattern="another kind")
        elif not isinstance(expected, Array):
            continue
        elif not isinstance(yours, Array) or yours.kind != expected.kind:
            yield Difference(label, "kind", describe(yours), describe(expected), pattern="another kind")
            return
        elif name == "grad":
            yield from _grads(expected, yours, comparison, label, facts and Facts())
        elif (mine := getattr(yours, name)) != (asked := getattr(expected, name)):
            pattern = f"another {name}" if name in ("dtype", "device") else ATTRIBUTES[name, mine]
            yield Difference(label, name, f"{name} {mine}", f"{name} {asked}", pattern=pattern)


def _kind(value: Any) -> str:
    return value.kind if isinstance(value, Array) else type(value).__name__


def _grads(expected: Array, yours: Array, comparison: Comparison, label: str, facts: Facts | None) -> Iterator[Difference]:
    """A gradient that is None equals zeros."""
    zeros = Array("tensor", "float32", expected.shape, np.zeros(expected.shape, np.float32))
    e, y = expected.grad or zeros, yours.grad or replace(zeros, shape=yours.shape, data=np.zeros(yours.shape, np.float32))
    plain = Comparison(rtol=comparison.rtol, atol=comparison.atol, scale=scale_of(e))
    for difference in _same(e, y, plain, label, facts):
        yield replace(difference, kind="grad")


# ------------------------------------------------------------------ ranges


def _between(reference: Any, yours: Any, comparison: Comparison, label: str) -> Iterator[Difference]:
    expected = f"between {_number(comparison.lower)} and {_number(comparison.upper)}"
    if _empty(yours) and not _empty(reference):
        yield Difference(label, "range", describe(yours), f"numbers {expected}", pattern="empty")
    for number, leaf in enumerate(leaves(yours)):
        array = numbers(leaf)
        if array is None:
            yield Difference(label, "kind", describe(yours), f"a number {expected}", pattern="None" if yours is None else "")
            return
        values = array.ravel()
        outside = ~((values >= comparison.lower) & (values <= comparison.upper))
        if outside.any():
            value = float(values[int(np.argmax(outside))])
            pattern = "NaN" if math.isnan(value) else ""
            yield Difference(label, "range", _number(value), expected, (number,) if number else (), pattern)
            return


def _empty(value: Any) -> bool:
    return all(isinstance(leaf, Array) and leaf.data.size == 0 for leaf in leaves(value))


# ------------------------------------------------------------------ multisets of rows


@dataclass(frozen=True, slots=True)
class Deviation:
    """How rows deviate from the expected multiset: rows missing, rows too often, rows that were never there; of n.

    which: a digest of the rows that are missing and of those that were never there.
    """

    missing: int
    repeated: int
    foreign: int
    n: int
    which: str = ""

    @property
    def counts(self) -> tuple[int, int, int]:
        return self.missing, self.repeated, self.foreign


def deviation(expected: Any, yours: Any) -> Deviation | None:
    """None where yours is no table of the same width. A Deviation stays what it is."""
    if isinstance(yours, Deviation):
        return yours
    e, y = numbers(expected), numbers(yours)
    if e is None or y is None or e.ndim != 2 or y.ndim != 2 or e.shape[1] != y.shape[1]:
        return None
    want, have = (Counter(_rows_of(table + 0.0)) for table in (e, y))  # + 0.0: no negative zero
    repeated = sum(have[row] - want[row] for row in have if row in want and have[row] > want[row])
    absent, strangers = sorted((want - have).elements()), sorted(row for row in have.elements() if row not in want)
    which = hashlib.sha256(b"".join([*absent, b"|", *strangers])).hexdigest()[:16]
    return Deviation(len(absent), repeated, len(strangers), len(e), which)


def _rows_of(table: Any) -> list[bytes]:
    """Each row of an (n, d) float64 table as its bytes."""
    size, data = table.shape[1] * table.itemsize, np.ascontiguousarray(table).tobytes()
    return [data[at : at + size] for at in range(0, len(data), size)] if size else [b""] * len(table)


def _rows(expected: Any, yours: Any, label: str) -> Iterator[Difference]:
    found = deviation(expected, yours)
    if found is None:
        e, y = numbers(expected), numbers(yours)
        pattern = shape_pattern(e.shape, y.shape) if e is not None and y is not None else "None" if yours is None else ""
        yield Difference(label, "kind", describe(yours), describe(expected), pattern=pattern)
    elif found.missing or found.repeated or found.foreign:
        told = [f"{found.missing} missing"] * bool(found.missing) + [f"{found.repeated} too often"] * bool(found.repeated)
        told += [f"{found.foreign} that are not in the data"] * bool(found.foreign)
        only = found.missing and not found.foreign and not found.repeated
        pattern = "strange rows" if found.foreign else "missing rows" if only else "" if found.missing else "repeated rows"
        yield Difference(label, "rows", ", ".join(told), f"each of the {found.n} rows once", pattern=pattern)


# ------------------------------------------------------------------ statistics


@dataclass(frozen=True, slots=True)
class Summary:
    """n values, one or more columns: the mean and the standard deviation of each column."""

    n: int
    means: tuple[float, ...]
    spreads: tuple[float, ...] = field(default=())


def summary(value: Any) -> Summary | None:
    """The summary of raw values (n) or (n, k); None where there is nothing to summarise. A Summary stays what it is."""
    if isinstance(value, Summary):
        return value
    array = numbers(value)
    if array is None and isinstance(value, list | tuple):
        array = _flat_numbers(value)
    if array is None or array.ndim not in (1, 2) or array.shape[0] < 2 or array.size == 0:
        return None
    table = array.reshape(len(array), -1)
    with np.errstate(all="ignore"):
        means, spreads = table.mean(0), table.std(0, ddof=1)
    return Summary(len(table), tuple(means.tolist()), tuple(spreads.tolist()))


def _statistics(
    expected: Summary | None, yours: Summary | None, comparison: Comparison, label: str, value: Any
) -> Iterator[Difference]:
    if expected is None or yours is None or len(expected.means) != len(yours.means) or yours.n * 2 < expected.n:
        yield Difference(
            label, "kind", describe(value), "as many numbers as were asked for", pattern="None" if value is None else ""
        )
        return
    for name in comparison.names:
        for column in range(len(expected.means)):
            e, y, bound = statistic(name, expected, yours, column)
            apart = abs(_log(y) - _log(e)) if name == "spread" else abs(y - e)
            if not apart <= bound:
                told = {"mean": "mean", "spread": "standard deviation", "share": "share"}[name]
                note = f"column {column}" if len(expected.means) > 1 else ""
                size = apart / bound if bound > 0 and math.isfinite(apart) else INF
                pattern = "NaN" if math.isnan(y) else ""
                yield Difference(
                    label, "statistic", f"{told} {_number(y)}", f"{told} {_number(e)}", (column,), pattern, size, note
                )


def statistic(name: str, expected: Summary, yours: Summary, column: int) -> tuple[float, float, float]:
    """(expected, yours, bound): six standard errors of the difference, from each side's own values (RULES.md 10)."""
    pairs = ((expected.means, expected.spreads, expected.n), (yours.means, yours.spreads, yours.n))
    if name == "spread":
        errors = [1 / math.sqrt(2 * n) for _, _, n in pairs]
        values = [spreads[column] for _, spreads, _ in pairs]
    elif name == "share":
        values = [means[column] for means, _, _ in pairs]
        errors = [
            math.sqrt(p * (1 - p) / n)
            for p, n in ((min(max(v, 1 / n), 1 - 1 / n), n) for v, (_, _, n) in zip(values, pairs, strict=True))
        ]
    else:
        values = [means[column] for means, _, _ in pairs]
        errors = [spreads[column] / math.sqrt(n) for _, spreads, n in pairs]
    return values[0], values[1], max(SIGMAS * math.hypot(*errors), 1e-12 * abs(values[0]))


def _log(spread: float) -> float:
    return math.log(spread) if spread > 0 else -1e9 if spread == 0 else math.nan
