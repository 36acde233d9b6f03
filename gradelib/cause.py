"""The search for the cause: which known mistakes explain what a hand-in's function failed (RULES.md 15, 18).

Cheapest first and probe by probe: a wrong solution that differs from the student once is not looked at further. What it
fails under any seed, and how that ends, is known from its seal: one that differs there is not looked at at all.
"""

from collections.abc import Mapping
from functools import partial

from gradelib.catalogue import CHEAP, Catalogue, Known
from gradelib.diagnosis import alike, choose, condensed, names
from gradelib.model import Diagnosis, Evidence, Probe


def causes(catalogue: Catalogue, function: str, evidence: dict[str, Evidence], failed: frozenset[str]) -> dict[str, Diagnosis]:
    """Probe -> the diagnosis of its failure, where there is one. `failed` are the function's failed probes."""
    probes = [probe for probe in catalogue.exercise.probes_of(function) if probe.name in evidence]
    seconds = {probe.name: catalogue.expected(probe.name).seconds for probe in probes}
    probes.sort(key=lambda probe: (seconds[probe.name] > CHEAP, probe.name not in failed, seconds[probe.name]))
    yours = {probe.name: condensed(evidence[probe.name], catalogue.expected(probe.name)) for probe in probes}
    fails = {known: catalogue.fails(known) for known in catalogue.known(function)}
    explains = {known: frozenset[str]() for known, ends in fails.items() if ends is None or _may_explain(ends, yours, failed)}
    exact: set[Known] = set()
    for probe in probes:
        may_fail = tuple(known for known in explains if (ends := fails[known]) is None or probe.hidden or probe.name in ends)
        catalogue.prefetch(may_fail, probe)
        for known in may_fail:
            profile = catalogue.profile(known, probe)
            if not profile.fails:
                continue
            if probe.name not in failed or not _same_failure(catalogue, known, probe, yours[probe.name]):
                del explains[known]
            elif profile.clear:
                explains[known] |= {probe.name}
                exact |= {known} if names(profile, catalogue.evidence(known, probe.name), yours[probe.name]) else set()
    failing: dict[str, frozenset[str]] = {}
    for known, explained in explains.items():
        if explained and known in exact:
            failing[known.id] = failing.get(known.id, frozenset()) | explained
    hints = {known.id: known.hint for known in explains}
    chosen = {name: choose(failing, name) for name in failed}
    return {name: Diagnosis(id, function, hints[id]) for name, id in chosen.items() if id is not None}


def _may_explain(ends: Mapping[str, str], yours: dict[str, Evidence], failed: frozenset[str]) -> bool:
    """Whether the student fails, with the same ending, whatever a wrong solution fails: ends, by probe."""
    return all(name in failed and yours[name].ending == end for name, end in ends.items() if name in yours)


def _same_failure(catalogue: Catalogue, known: Known, probe: Probe, yours: Evidence) -> bool:
    expected, evidence = catalogue.expected(probe.name), catalogue.evidence(known, probe.name)
    return alike(evidence, yours, expected, partial(catalogue.again, known, probe.name))
