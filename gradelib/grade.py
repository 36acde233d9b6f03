"""The road in one function: a submission is probed, judged, followed through and diagnosed."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from gradelib.catalogue import Catalogue, Known, job_of
from gradelib.diagnosis import FAILED, alike, choose, far
from gradelib.exercise import signatures
from gradelib.message import explain, snippet
from gradelib.model import GIVEN, Diagnosis, Evidence, Exercise, Program, Result, Statement, Submission, Verdict
from gradelib.probe import Probe
from gradelib.sandbox import Sandbox
from gradelib.selection import Selection, select
from gradelib.source import observations, reaches
from gradelib.verdict import judge, with_observations

MAX_NOTES = 20


@dataclass(slots=True)
class _Sitting:
    """One hand-in on its way: its program, what was seen, what was judged."""

    catalogue: Catalogue
    sandbox: Sandbox
    selection: Selection
    evidence: dict[str, Evidence] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def exercise(self) -> Exercise:
        return self.catalogue.exercise


def grade(submission: Submission, catalogue: Catalogue, sandbox: Sandbox, *, probes: Iterable[Probe] | None = None) -> Result:
    """Probe a submission and judge what was seen against the reference.

    Raises CourseError or SandboxError for failures of ours; a hand-in never makes it raise.
    """
    exercise = catalogue.exercise
    wanted = tuple(exercise.probes if probes is None else probes)
    if submission.problem:
        verdicts = tuple(Verdict(probe, "missing", message=submission.problem) for probe in wanted)
        return Result(submission.student, submission.source, submission.sha256, verdicts, (submission.problem,))
    sitting = _Sitting(catalogue, sandbox, select(submission, exercise.functions))
    _observe(sitting, [probe for probe in wanted if not probe.hidden])
    for probe in wanted:
        if probe.hidden:  # last, and each alone
            _observe(sitting, [probe])
    _judge(sitting, wanted)
    _follow_through(sitting, wanted)
    _diagnose(sitting, wanted)
    told = signatures(exercise.folder / f"{exercise.name}.py")
    verdicts = tuple(_told(sitting, sitting.verdicts[probe.name], told) for probe in wanted)
    notes = tuple(dict.fromkeys(note for note in (*sitting.selection.notes, *sitting.notes) if note))[:MAX_NOTES]
    return Result(
        submission.student, submission.source, submission.sha256, verdicts, notes, sitting.seconds, _curves(sitting)
    )


def _observe(sitting: _Sitting, probes: list[Probe]) -> None:
    if not probes:
        return
    sitting.evidence |= _run(sitting, sitting.selection.program, probes)


def _run(sitting: _Sitting, program: Program, probes: list[Probe]) -> dict[str, Evidence]:
    catalogue = sitting.catalogue
    seeds = {probe.name: catalogue.seed_of(probe.name) for probe in probes}
    expected = {probe.name: catalogue.expected(probe.name) for probe in probes}
    run = sitting.sandbox.run(job_of(catalogue.exercise, program, probes, seeds, expected))
    sitting.notes += run.notes
    sitting.seconds += run.seconds
    return {p.name: with_observations(run.evidence[p.name], observations(p, sitting.selection)) for p in probes}


def _judge(sitting: _Sitting, probes: tuple[Probe, ...]) -> None:
    for probe in probes:
        outcome, found, why = judge(probe, sitting.catalogue.expected(probe.name), sitting.evidence[probe.name])
        sitting.verdicts[probe.name] = Verdict(probe, outcome, found, message=why)


# ------------------------------------------------------------------ follow-through


def _follow_through(sitting: _Sitting, probes: tuple[Probe, ...]) -> None:
    """A probe that fails while a function that it uses fails on its own is run again with the reference's in its place."""
    failing = {v.probe.function for v in sitting.verdicts.values() if v.outcome in (*FAILED, "missing")}
    groups: dict[tuple[str, ...], list[Probe]] = {}
    for probe in probes:
        if sitting.verdicts[probe.name].outcome in FAILED and (used := used_by(sitting, probe, failing)):
            groups.setdefault(used, []).append(probe)
    for used, group in groups.items():
        if not sitting.catalogue.given:
            for probe in group:
                sitting.verdicts[probe.name] = replace(sitting.verdicts[probe.name], outcome="blocked", by=used)
            continue
        program = replaced(sitting.selection, used, sitting.catalogue.given)
        for name, evidence in _run(sitting, program, group).items():
            verdict = sitting.verdicts[name]
            if judge(verdict.probe, sitting.catalogue.expected(name), evidence)[0] == "same":
                sitting.verdicts[name] = replace(verdict, outcome="same", differences=(), through=used)
            elif evidence.ending != "missing":
                sitting.evidence[name] = evidence  # for the diagnosis: the mistake of this function alone


def used_by(sitting: _Sitting, probe: Probe, failing: set[str]) -> tuple[str, ...]:
    """The failing functions that a probe's function may call: declared, or reached by name in the hand-in."""
    reached = reaches(sitting.selection, probe.function, sitting.exercise.functions)
    return tuple(name for name in sitting.exercise.functions if name in failing and name in {*probe.uses, *reached} - {probe.function})


def replaced(selection: Selection, names: tuple[str, ...], given: str) -> Program:
    """The program with every statement that binds one of `names` replaced by the reference's definition."""
    statements: list[Statement] = []
    bound: set[str] = set()
    for statement, binds in zip(selection.program.statements, selection.binds, strict=True):
        if hit := sorted(binds & set(names)):
            bound.update(hit)
            code = f"from {GIVEN} import {', '.join(hit)}"
            statements.append(Statement(code, statement.file, statement.line))
        else:
            statements.append(statement)
    absent = [name for name in names if name not in bound]
    if absent:
        statements.insert(0, Statement(f"from {GIVEN} import {', '.join(absent)}", "given", 1))
    return Program(tuple(statements), given)


# ------------------------------------------------------------------ diagnosis


def _diagnose(sitting: _Sitting, probes: tuple[Probe, ...]) -> None:
    failed = [probe for probe in probes if sitting.verdicts[probe.name].outcome in FAILED]
    for function in dict.fromkeys(probe.function for probe in failed):
        names = {probe.name for probe in failed if probe.function == function}
        failing: dict[str, frozenset[str]] = {}
        hints: dict[str, str] = {}
        for known in sitting.catalogue.known(function):
            if known.id not in failing and (explained := _explained(sitting, known, names)):
                failing[known.id], hints[known.id] = explained, known.hint
        for name in names:
            if (chosen := choose(failing, name)) is not None:
                diagnosis = Diagnosis(chosen, function, hints[chosen])
                sitting.verdicts[name] = replace(sitting.verdicts[name], diagnosis=diagnosis)


def _explained(sitting: _Sitting, known: Known, failed: set[str]) -> frozenset[str]:
    """The probes that a wrong solution fails, if the student fails each of them in the same way; else none."""
    catalogue, fails, named = sitting.catalogue, set(), False
    probes = sorted(sitting.exercise.probes_of(known.function), key=lambda probe: catalogue.expected(probe.name).seconds > 0.05)
    for probe in (probe for probe in probes if probe.name in sitting.evidence):
        expected, evidence = catalogue.expected(probe.name), catalogue.evidence(known, probe.name)
        if judge(probe, expected, evidence)[0] not in FAILED:
            continue
        clear, exact = far(probe, expected, evidence)
        if probe.name not in failed or not clear:
            return frozenset()
        if not alike(evidence, sitting.evidence[probe.name], expected, lambda p=probe: catalogue.again(known, p.name)):  # type: ignore[misc]
            return frozenset()
        fails.add(probe.name)
        named = named or exact
    return frozenset(fails) if named else frozenset()


# ------------------------------------------------------------------ the result


def _told(sitting: _Sitting, verdict: Verdict, told: dict[str, str]) -> Verdict:
    expected, evidence = sitting.catalogue.expected(verdict.probe.name), sitting.evidence[verdict.probe.name]
    message = verdict.message or explain(verdict, evidence, sitting.selection, told)
    code = snippet(sitting.exercise.name, verdict, expected) if verdict.outcome in ("differs", "raised") else ""
    return replace(verdict, message=message, snippet=code)


def _curves(sitting: _Sitting) -> tuple[tuple[str, tuple[float, ...], tuple[float, ...]], ...]:
    """Yielded lists of floats, such as a loss history: yours and the reference's."""
    curves = []
    for name, evidence in sitting.evidence.items():
        expected = {o.label: o.value for o in sitting.catalogue.expected(name).observations}
        for seen in evidence.observations:
            if _is_curve(expected.get(seen.label)) and _is_curve(seen.value):
                curves.append((seen.label, tuple(seen.value), tuple(expected[seen.label])))
    return tuple(curves)


def _is_curve(value: object) -> bool:
    return isinstance(value, list) and len(value) >= 3 and all(isinstance(item, float) for item in value)
