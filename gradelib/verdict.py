"""Evidence and the reference's evidence -> outcome and differences. What a probe saw decides, nothing else."""

from dataclasses import replace
from typing import Any

from gradelib.compare import agree, compare, numbers
from gradelib.fault import fault_pattern
from gradelib.model import Array, Difference, Evidence, Observation, Probe
from gradelib.pattern import Facts

ENDS = {"timed out": "no end", "died": "crash"}
STALE = "the inputs were drawn differently on this installation: seal again (`gradelib seal`)"


def judge(probe: Probe, expected: Evidence, yours: Evidence) -> tuple[str, tuple[Difference, ...], str]:
    """(outcome, differences, why it is not graded): one of `model.OUTCOMES` but "blocked"."""
    if "unavailable" in (expected.ending, yours.ending):
        return "not graded", (), expected.detail or yours.detail
    if expected.ending != "done":
        told = expected.fault.message if expected.fault else expected.detail
        return "not graded", (), f"the reference itself ended with: {expected.ending} {told}".strip()
    if yours.ending == "not graded":
        return "not graded", (), yours.detail
    if yours.ending == "done" and expected.drawn != yours.drawn:
        return "not graded", (), STALE
    if yours.ending == "missing" or not_attempted(probe, yours):
        return "missing", (), ""
    found = differences(expected, yours)
    if yours.ending == "done":
        return ("differs" if found else "same"), found, ""
    return yours.ending, found, ""


def not_attempted(probe: Probe, evidence: Evidence) -> bool:
    """The function still raises the NotImplementedError of its stub."""
    fault = evidence.fault
    stub = fault is not None and fault.type == "NotImplementedError" and fault.type in fault.code
    return stub and fault is not None and fault.own and fault.function.partition(".")[0] == probe.function


def differences(expected: Evidence, yours: Evidence) -> tuple[Difference, ...]:
    """Everything that is not as expected, in the order of the yields; an exception comes where it ended the probe."""
    seen = {o.label: o for o in yours.observations}
    facts: Facts | None = None
    found: list[Difference] = []
    for observation in expected.observations:
        if observation.label in seen:
            if not agree(observation, seen[observation.label]):
                facts = facts or facts_of(expected)
                found += compare(observation, seen[observation.label], facts)
        elif yours.ending == "done":
            found.append(Difference(observation.label, "absent", "nothing", "a value"))
    if yours.fault is not None:
        label = _next_label(expected, yours)
        told = f"{yours.fault.type}: {yours.fault.message}"
        pattern = fault_pattern(yours.fault, yours.returned, expected.returned)
        found.append(Difference(label, "exception", told, "a result", pattern=pattern))
    if yours.ending in ENDS:
        found.append(Difference(_next_label(expected, yours), "ending", yours.detail, "an end", pattern=ENDS[yours.ending]))
    return tuple(found)


def _next_label(expected: Evidence, yours: Evidence) -> str:
    """The label of what the probe was about to see."""
    seen = {o.label for o in yours.observations}
    return next((o.label for o in expected.observations if o.label not in seen), yours.probe)


def facts_of(expected: Evidence) -> Facts:
    """What the probe passed in, from the reference's own calls: numbers by parameter name, lengths, arrays before the call."""
    quantities: dict[str, float] = {}
    inputs: list[Any] = []
    for call in expected.calls:
        for name, value in call.arguments:
            _collect(name, value, quantities, inputs)
    return Facts(tuple(quantities.items()), tuple(inputs))


def _collect(name: str, value: Any, quantities: dict[str, float], inputs: list[Any]) -> None:
    if isinstance(value, int | float) and not isinstance(value, bool) and value not in (0, 1, 2, -1):
        quantities.setdefault(name, float(value))
    elif isinstance(value, Array):
        inputs.append(numbers(value))
        if value.shape and value.shape[0] > 2:
            quantities.setdefault(f"the length of {name}", float(value.shape[0]))
    elif isinstance(value, list):
        if len(value) > 2:
            quantities.setdefault(f"the length of {name}", float(len(value)))
        for item in value:
            if isinstance(item, Array):
                inputs.append(numbers(item))


def with_observations(evidence: Evidence, more: tuple[Observation, ...]) -> Evidence:
    """The evidence with what the judge itself observed."""
    return replace(evidence, observations=evidence.observations + more) if more and evidence.ending == "done" else evidence
