"""What is known of an exercise under one seed: evidence of its reference and, lazily, of its wrong solutions."""

import threading
from dataclasses import dataclass
from typing import Protocol

from gradelib.errors import CourseError
from gradelib.model import Evidence, Exercise, Program, Submission, Wrong
from gradelib.probe import Probe
from gradelib.sandbox import Case, Job, Sandbox
from gradelib.sandbox.zygote import PRELOAD
from gradelib.seeds import case_seed
from gradelib.selection import Selection, select
from gradelib.source import observations
from gradelib.submission import read_submission
from gradelib.verdict import with_observations

CHEAP = 0.05


@dataclass(frozen=True, slots=True)
class Known:
    """One file of a wrong class."""

    key: str
    id: str
    function: str
    hint: str


class Catalogue(Protocol):
    """What the judge asks. `given` is the reference's source for follow-through, "" where it is not at hand."""

    exercise: Exercise
    given: str

    def seed_of(self, probe: str, salt: str = "") -> str: ...
    def expected(self, probe: str) -> Evidence: ...
    def known(self, function: str) -> tuple[Known, ...]: ...
    def evidence(self, known: Known, probe: str) -> Evidence: ...
    def again(self, known: Known, probe: str) -> Evidence: ...


class LiveCatalogue:
    """A catalogue made from `solutions/`, in the same isolation as hand-ins. Safe to use from several threads."""

    def __init__(self, exercise: Exercise, sandbox: Sandbox, seed: str) -> None:
        if exercise.reference is None:
            raise CourseError(f"{exercise.name}: its solutions are not at hand")
        self.exercise, self.seed = exercise, seed
        self._sandbox, self._lock = sandbox, threading.RLock()
        self._reference = read_submission(exercise.reference)
        self.given = "\n".join(cell.text for cell in self._reference.cells)
        self._expected: dict[str, Evidence] = {}
        self._evidence: dict[tuple[str, str, str], Evidence] = {}
        self._selections: dict[str, Selection] = {}

    def seed_of(self, probe: str, salt: str = "") -> str:
        return case_seed(self.seed, self.exercise.name, probe, salt)

    def expected(self, probe: str) -> Evidence:
        with self._lock:
            if not self._expected:
                self._expected = self._observe(self.select_file(None), self.exercise.probes, "")
                _refuse_malformed(self.exercise, self._expected)
            return self._expected[probe]

    def known(self, function: str) -> tuple[Known, ...]:
        return tuple(Known(w.path.stem, w.id, w.function, w.hint) for w in self.exercise.wrong if w.function == function)

    def evidence(self, known: Known, probe: str) -> Evidence:
        """A wrong solution's evidence; the cheap probes of its function are run together."""
        with self._lock:
            if (known.key, probe, "") not in self._evidence:
                together = [p for p in self.exercise.probes_of(known.function) if self.expected(p.name).seconds < CHEAP]
                self._run(known, [p for p in self.exercise.probes if p.name == probe or p in together], "")
            return self._evidence[known.key, probe, ""]

    def again(self, known: Known, probe: str) -> Evidence:
        with self._lock:
            if (known.key, probe, "again") not in self._evidence:
                self._run(known, [p for p in self.exercise.probes if p.name == probe], "again")
            return self._evidence[known.key, probe, "again"]

    def _run(self, known: Known, probes: list[Probe], salt: str) -> None:
        wrong = next(w for w in self.exercise.wrong if w.path.stem == known.key)
        for name, evidence in self._observe(self.select_file(wrong), tuple(probes), salt).items():
            self._evidence[known.key, name, salt] = evidence

    def select_file(self, wrong: Wrong | None) -> Selection:
        """The reference's program, or a wrong solution's: loaded over the reference's namespace."""
        key = wrong.path.stem if wrong else ""
        if key not in self._selections:
            cells = self._reference.cells + (read_submission(wrong.path).cells if wrong else ())
            hand_in = Submission(key, self.exercise.name, cells=cells)
            self._selections[key] = select(hand_in, self.exercise.functions)
        return self._selections[key]

    def _observe(self, selection: Selection, probes: tuple[Probe, ...], salt: str) -> dict[str, Evidence]:
        found: dict[str, Evidence] = {}
        groups = [[p for p in probes if not p.hidden], *([p] for p in probes if p.hidden)]
        for group in groups:
            if group:
                job = job_of(self.exercise, selection.program, group, {p.name: self.seed_of(p.name, salt) for p in group}, self._expected)
                found |= self._sandbox.run(job).evidence
        return {p.name: with_observations(found[p.name], observations(p, selection)) for p in probes}


def job_of(
    exercise: Exercise, program: Program, probes: list[Probe], seeds: dict[str, str], expected: dict[str, Evidence]
) -> Job:
    """What a sandbox is to run; limits follow the reference's CPU time where it is known."""
    sources = {hidden: _probes_source(exercise, hidden) for hidden in {probe.hidden for probe in probes}}
    cases = tuple(
        Case(p.name, p.function, sources[p.hidden], seeds[p.name], expected[p.name].seconds if p.name in expected else 0.0, p.scratch)
        for p in probes
    )
    code = "\n".join([*sources.values(), *(statement.code for statement in program.statements)])
    needs = [name for probe in probes for name in probe.needs]
    return Job(program, cases, tuple(name for name in PRELOAD if name in needs or name in code))


def _probes_source(exercise: Exercise, hidden: bool) -> str:
    folder = exercise.solutions if hidden and exercise.solutions else exercise.folder
    return (folder / "probes.py").read_text(encoding="utf-8")


def _refuse_malformed(exercise: Exercise, evidence: dict[str, Evidence]) -> None:
    """A probe that breaks a rule when it runs is the author's to mend; a library that is not installed is nobody's fault."""
    for name, seen in evidence.items():
        if seen.ending == "not graded" and "pip install" not in seen.detail:
            raise CourseError(f"{exercise.folder / 'probes.py'}: probe {name}: {seen.detail}")
        if seen.ending == "done" and not seen.observations:
            raise CourseError(f"{exercise.folder / 'probes.py'}: probe {name}: yields nothing on the reference")
