"""The road: a submission is probed, judged, followed through, diagnosed and told.

`grade` takes all of it at once, in a sandbox. A `Sitting` takes it step by step, wherever its evidence comes from:
`look` observes probes and judges each as handed in; `conclude` settles probes that were looked at.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from gradelib.catalogue import Catalogue, job_of
from gradelib.cause import causes
from gradelib.diagnosis import FAILED
from gradelib.message import explain, misspelt, snippet
from gradelib.model import GIVEN, Evidence, Exercise, Probe, Program, Result, Statement, Submission, Verdict
from gradelib.sandbox import Job, Run, Sandbox
from gradelib.selection import Selection, select
from gradelib.source import attempted, observations, reaches
from gradelib.verdict import judge, with_observations

MAX_NOTES = 20

Observe = Callable[[Program, list[Probe]], Run]
Curve = tuple[str, tuple[float, ...], tuple[float, ...]]


@dataclass(slots=True)
class Sitting:
    """One hand-in on its way: where its evidence comes from, what was seen, and the verdicts on it as handed in."""

    submission: Submission
    catalogue: Catalogue
    observe: Observe
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
    wanted = tuple(catalogue.exercise.probes if probes is None else probes)
    if submission.problem:
        return unreadable(submission, wanted)
    sitting = observed(submission, catalogue, sandbox, wanted)
    return result(sitting, conclude(sitting, wanted))


def observed(submission: Submission, catalogue: Catalogue, sandbox: Sandbox, probes: Sequence[Probe]) -> Sitting:
    """A hand-in that can be read, after the probes were observed in a sandbox."""
    sitting = sit(submission, catalogue, _in_sandbox(catalogue, sandbox))
    look(sitting, [probe for probe in probes if not probe.hidden])
    _look_at_hidden(sitting, probes)
    return sitting


def observed_together(
    submissions: Sequence[Submission], catalogue: Catalogue, sandbox: Sandbox, probes: Sequence[Probe]
) -> list[Sitting]:
    """The same for programs of our own, which share a process: no fence between them, and less to wait for."""
    sittings = [sit(submission, catalogue, _in_sandbox(catalogue, sandbox)) for submission in submissions]
    shown = [probe for probe in probes if not probe.hidden]
    jobs = [_job(catalogue, sitting.selection.program, shown) for sitting in sittings]
    for sitting, run in zip(sittings, sandbox.run_all(jobs) if shown else [Run()] * len(jobs), strict=True):
        _take(sitting, shown, run)
        _look_at_hidden(sitting, probes)
    return sittings


def _look_at_hidden(sitting: Sitting, probes: Sequence[Probe]) -> None:
    """Last, and each alone."""
    for probe in probes:
        if probe.hidden:
            look(sitting, [probe])


def sit(submission: Submission, catalogue: Catalogue, observe: Observe) -> Sitting:
    """A hand-in that can be read, before anything of it was executed."""
    return Sitting(submission, catalogue, observe, select(submission, catalogue.exercise.functions))


def unreadable(submission: Submission, probes: Sequence[Probe]) -> Result:
    """The result of a hand-in that has a `problem`."""
    verdicts = tuple(Verdict(probe, "missing", message=submission.problem) for probe in probes)
    return Result(submission.student, submission.source, submission.sha256, verdicts, (submission.problem,))


def look(sitting: Sitting, probes: Sequence[Probe]) -> None:
    """Observe those of the probes that were not observed yet, and judge each as handed in."""
    if unseen := [probe for probe in probes if probe.name not in sitting.evidence]:
        _take(sitting, unseen, sitting.observe(sitting.selection.program, unseen))


def _take(sitting: Sitting, probes: Sequence[Probe], run: Run) -> None:
    """What a run saw of the hand-in as it is, judged."""
    sitting.evidence |= _seen(sitting, probes, run)
    for probe in probes:
        evidence = sitting.evidence[probe.name]
        outcome, found, why = judge(probe, sitting.catalogue.expected(probe.name), evidence)
        if meant := misspelt(evidence.fault, sitting.selection):
            found = tuple(replace(d, pattern=meant) if d.kind == "exception" else d for d in found)
        sitting.verdicts[probe.name] = Verdict(probe, outcome, found, message=why)


def conclude(sitting: Sitting, probes: Sequence[Probe]) -> tuple[Verdict, ...]:
    """The final verdicts of probes that were looked at: followed through, diagnosed, with their messages."""
    verdicts = _followed_through(sitting, probes)
    verdicts |= _diagnosed(sitting, list(verdicts.values()))
    return tuple(_told(sitting, verdicts[probe.name]) for probe in probes)


def result(sitting: Sitting, verdicts: tuple[Verdict, ...]) -> Result:
    """These verdicts as the result of the hand-in."""
    notes = tuple(dict.fromkeys(note for note in (*sitting.selection.notes, *sitting.notes) if note))[:MAX_NOTES]
    curves = tuple(curve for verdict in verdicts for curve in _curves(sitting, verdict.probe))
    hand_in = sitting.submission
    return Result(hand_in.student, hand_in.source, hand_in.sha256, verdicts, notes, sitting.seconds, curves)


# ------------------------------------------------------------------ observing


def _in_sandbox(catalogue: Catalogue, sandbox: Sandbox) -> Observe:
    return lambda program, probes: sandbox.run(_job(catalogue, program, probes))


def _job(catalogue: Catalogue, program: Program, probes: list[Probe]) -> Job:
    seeds = {probe.name: catalogue.seed_of(probe.name) for probe in probes}
    expected = {probe.name: catalogue.expected(probe.name) for probe in probes}
    return job_of(catalogue.exercise, program, probes, seeds, expected)


def _seen(sitting: Sitting, probes: Sequence[Probe], run: Run) -> dict[str, Evidence]:
    sitting.notes += run.notes
    sitting.seconds += run.seconds
    return {p.name: with_observations(run.evidence[p.name], observations(p, sitting.selection)) for p in probes}


# ------------------------------------------------------------------ follow-through


def _followed_through(sitting: Sitting, probes: Sequence[Probe]) -> dict[str, Verdict]:
    """A probe that fails while a function that it uses fails on its own is run again with the reference's in its place."""
    verdicts = {probe.name: sitting.verdicts[probe.name] for probe in probes}
    failing = {v.probe.function for v in sitting.verdicts.values() if v.outcome in (*FAILED, "missing")}
    groups: dict[tuple[str, ...], list[Probe]] = {}
    for probe in probes:
        seen = sitting.evidence[probe.name]
        lacks_another = seen.ending == "missing" and seen.detail != probe.function
        if verdicts[probe.name].outcome not in FAILED and not lacks_another:
            continue
        if used := tuple(name for name in may_call(sitting, probe) if name in failing):
            groups.setdefault(used, []).append(probe)
    for used, group in groups.items():
        if not sitting.catalogue.given:
            for probe in group:
                if attempted(sitting.selection, probe.function):
                    verdicts[probe.name] = replace(verdicts[probe.name], outcome="blocked", by=used)
                else:
                    verdicts[probe.name] = replace(verdicts[probe.name], outcome="missing", differences=())
            continue
        program = replaced(sitting.selection, used, sitting.catalogue.given)
        for name, evidence in _seen(sitting, group, sitting.observe(program, group)).items():
            outcome, found, _ = judge(verdicts[name].probe, sitting.catalogue.expected(name), evidence)
            if outcome == "same":
                verdicts[name] = replace(verdicts[name], outcome="same", differences=(), through=used)
                continue
            if "missing" in (outcome, verdicts[name].outcome):  # the probe did not come as far as this function before
                verdicts[name] = replace(verdicts[name], outcome=outcome, differences=found)
            sitting.evidence[name] = evidence  # for the diagnosis: the mistake of this function alone
    return verdicts


def may_call(sitting: Sitting, probe: Probe) -> tuple[str, ...]:
    """The graded functions that a probe's function may call: declared, or reached by name in the hand-in."""
    functions = sitting.exercise.functions
    called = {*probe.uses, *reaches(sitting.selection, probe.function, functions)} - {probe.function}
    return tuple(name for name in functions if name in called)


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


# ------------------------------------------------------------------ diagnosis and message


def _diagnosed(sitting: Sitting, verdicts: Sequence[Verdict]) -> dict[str, Verdict]:
    """Those of the failed verdicts whose cause is known, with it."""
    failed = {verdict.probe.name: verdict for verdict in verdicts if verdict.outcome in FAILED}
    known: dict[str, Verdict] = {}
    for function in dict.fromkeys(verdict.probe.function for verdict in failed.values()):
        names = frozenset(name for name, verdict in failed.items() if verdict.probe.function == function)
        for name, diagnosis in causes(sitting.catalogue, function, sitting.evidence, names).items():
            known[name] = replace(failed[name], diagnosis=diagnosis)
    return known


def _told(sitting: Sitting, verdict: Verdict) -> Verdict:
    expected, evidence = sitting.catalogue.expected(verdict.probe.name), sitting.evidence[verdict.probe.name]
    message = verdict.message or explain(verdict, evidence, sitting.selection, _contract(expected))
    code = snippet(sitting.exercise.name, verdict, expected) if verdict.outcome in ("differs", "raised") else ""
    return replace(verdict, message=message, snippet=code)


def _contract(expected: Evidence) -> dict[str, str]:
    """name -> "name(arguments)" as the reference was called: a stub may be a student's work by now."""
    return {call.function: f"{call.function}({', '.join(name for name, _ in call.arguments)})" for call in expected.calls}


def _curves(sitting: Sitting, probe: Probe) -> list[Curve]:
    """Yielded lists of floats, such as a loss history: label, yours and the reference's."""
    expected = {o.label: o.value for o in sitting.catalogue.expected(probe.name).observations}
    return [
        (seen.label, tuple(seen.value), tuple(expected[seen.label]))
        for seen in sitting.evidence[probe.name].observations
        if _is_curve(expected.get(seen.label)) and _is_curve(seen.value)
    ]


def _is_curve(value: object) -> bool:
    return isinstance(value, list) and len(value) >= 3 and all(isinstance(item, float) for item in value)
