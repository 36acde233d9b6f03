"""The machine-readable result: a stable form for other programs. Equal inputs give equal bytes but for `timing`."""

import json
import math
import re
from collections.abc import Sequence
from typing import Any

from gradelib import __version__
from gradelib.model import Difference, Exercise, Result, Verdict

_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, as in the name of a file that is not in UTF-8


def as_dict(results: Sequence[Result], exercise: Exercise, isolation: str) -> dict[str, Any]:
    """Submissions ordered by student, probes in the exercise's order; hidden ones are shown: this is for the instructor.

    isolation: "strong", "namespaces", "embedded", "process" or "self-check" (a student's own run).
    `timing` is in seconds of CPU time by student. A number that is not finite becomes null.
    """
    places = {probe.name: number for number, probe in enumerate(exercise.probes)}
    ordered = sorted(results, key=lambda result: (result.student, result.source, result.sha256))
    return {
        "gradelib": __version__,
        "exercise": exercise.name,
        "isolation": isolation,
        "submissions": [_submission(result, places) for result in ordered],
        "timing": _timing(ordered),
    }


def as_json(results: Sequence[Result], exercise: Exercise, isolation: str) -> str:
    """`as_dict` as strict JSON (RFC 8259) that every UTF-8 file can hold, with a newline at its end."""
    text = json.dumps(as_dict(results, exercise, isolation), ensure_ascii=False, allow_nan=False, indent=1)
    return _SURROGATE.sub(lambda found: f"\\\\u{ord(found[0]):04x}", text) + "\n"


def _submission(result: Result, places: dict[str, int]) -> dict[str, Any]:
    verdicts = sorted(result.verdicts, key=lambda verdict: places.get(verdict.probe.name, len(places)))
    return {
        "student": result.student,
        "source": result.source,
        "sha256": result.sha256,
        "score": _number(result.score),
        "max": _number(result.max),
        "provisional": result.provisional,
        "notes": list(result.notes),
        "probes": [_probe(verdict) for verdict in verdicts],
    }


def _probe(verdict: Verdict) -> dict[str, Any]:
    probe, diagnosis = verdict.probe, verdict.diagnosis
    fields: dict[str, Any] = {
        "name": probe.name,
        "function": probe.function,
        "hidden": probe.hidden,
        "outcome": verdict.outcome,
        "points": _number(verdict.points),
        "max": _number(probe.points),
        "diagnosis": None,
        "message": verdict.message,
        "differences": [_difference(difference) for difference in verdict.differences],
    }
    if diagnosis is not None:
        fields["diagnosis"] = {"id": diagnosis.id, "function": diagnosis.function, "hint": diagnosis.hint}
    if verdict.through:
        fields["through"] = list(verdict.through)
    if verdict.outcome == "blocked":
        fields |= {"by": list(verdict.by), "follow_through": "unavailable"}
    return fields


def _difference(difference: Difference) -> dict[str, str]:
    return {"label": difference.label, "kind": difference.kind, "pattern": difference.pattern}


def _timing(results: Sequence[Result]) -> dict[str, float | None]:
    seconds: dict[str, float] = {}
    for result in results:
        seconds[result.student] = seconds.get(result.student, 0.0) + result.seconds
    return {student: _number(round(total, 6)) for student, total in seconds.items()}


def _number(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
