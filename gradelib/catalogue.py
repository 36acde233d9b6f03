"""What is known of an exercise under one seed: evidence of its reference and, lazily, of its wrong solutions."""

import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from gradelib.diagnosis import Profile, condensed, profile
from gradelib.errors import CourseError
from gradelib.model import Evidence, Exercise, Probe, Program, Submission, Wrong
from gradelib.sandbox import NOT_RUN, Case, Job, Sandbox
from gradelib.sandbox.zygote import PRELOAD
from gradelib.seeds import case_seed
from gradelib.selection import Selection, select
from gradelib.source import observations
from gradelib.submission import read_submission
from gradelib.verdict import with_observations

CHEAP = 0.05  # seconds of CPU of the reference, at most


@dataclass(frozen=True, slots=True)
class Known:
    """One file of a wrong class."""

    key: str
    id: str
    function: str
    hint: str


class Catalogue(Protocol):
    """What the judge asks. `given` is the reference's source for follow-through, "" where it is not at hand. `fails`: the
    public probes that a wrong solution fails under any seed, and how each ends; None where that has to be found out."""

    exercise: Exercise
    given: str

    def seed_of(self, probe: str, salt: str = "") -> str: ...
    def expected(self, probe: str) -> Evidence: ...
    def known(self, function: str) -> tuple[Known, ...]: ...
    def fails(self, known: Known) -> Mapping[str, str] | None: ...
    def prefetch(self, known: tuple[Known, ...], probe: Probe) -> None: ...
    def evidence(self, known: Known, probe: str) -> Evidence: ...
    def again(self, known: Known, probe: str) -> Evidence: ...
    def profile(self, known: Known, probe: Probe) -> Profile: ...


class LiveCatalogue:
    """A catalogue made from `solutions/`, in the same isolation as hand-ins. Safe to use from several threads.

    fails: by file of a wrong solution, what it fails under any seed (`seal.failures`), so that it is run on that alone.
    """

    def __init__(
        self, exercise: Exercise, sandbox: Sandbox, seed: str, fails: Mapping[str, Mapping[str, str]] | None = None
    ) -> None:
        if exercise.reference is None:
            raise CourseError(f"{exercise.name}: its solutions are not at hand")
        self.exercise, self.seed, self._fails = exercise, seed, fails or {}
        self._sandbox, self._lock = sandbox, threading.RLock()
        self._files = {wrong.path.stem: wrong for wrong in exercise.wrong}
        self._reference = read_submission(exercise.reference)
        self.given = "\n".join(cell.text for cell in self._reference.cells)
        self._expected: dict[str, Evidence] = {}
        self._evidence: dict[tuple[str, str, str], Evidence] = {}
        self._selections: dict[str, Selection] = {}
        self._profiles: dict[tuple[str, str], Profile] = {}

    def seed_of(self, probe: str, salt: str = "") -> str:
        return case_seed(self.seed, self.exercise.name, probe, salt)

    def expected(self, probe: str) -> Evidence:
        with self._lock:
            if not self._expected:
                self._expected = self._observe(self.select_file(None), self.exercise.probes, "")
                _refuse_malformed(self.exercise, self._expected)
            return self._expected[probe]

    def known(self, function: str) -> tuple[Known, ...]:
        return tuple(Known(key, w.id, w.function, w.hint) for key, w in self._files.items() if w.function == function)

    def fails(self, known: Known) -> Mapping[str, str] | None:
        return self._fails.get(known.key)

    def prefetch(self, known: tuple[Known, ...], probe: Probe, salt: str = "") -> None:
        """Have the evidence of many wrong solutions on one probe made in one go: they share a process.

        salt: "again" for that under other global seeds.
        """
        with self._lock:
            wanted = [entry for entry in known if (entry.key, probe.name, salt) not in self._evidence]
            self._run(wanted, probe, salt)

    def evidence(self, known: Known, probe: str) -> Evidence:
        return self._made(known, probe, "")

    def again(self, known: Known, probe: str) -> Evidence:
        return self._made(known, probe, "again")

    def _made(self, known: Known, probe: str, salt: str) -> Evidence:
        with self._lock:
            if (known.key, probe, salt) not in self._evidence:
                self._run([known], next(p for p in self.exercise.probes if p.name == probe), salt)
            return self._evidence[known.key, probe, salt]

    def keep(self, wrong: Wrong, evidence: dict[str, Evidence]) -> None:
        """What was observed of a wrong solution's own program, by probe, under the very seeds of `seed_of`."""
        with self._lock:
            for name, seen in evidence.items():
                if seen.detail.startswith(NOT_RUN):
                    continue
                self._evidence.setdefault((wrong.path.stem, name, ""), condensed(seen, self.expected(name)))

    def profile(self, known: Known, probe: Probe) -> Profile:
        key = known.key, probe.name
        if key not in self._profiles:
            self._profiles[key] = profile(probe, self.expected(probe.name), self.evidence(known, probe.name))
        return self._profiles[key]

    def _run(self, known: list[Known], probe: Probe, salt: str) -> None:
        selections = [self.select_file(self._files[entry.key]) for entry in known]
        jobs = [self._job(selection, [probe], salt) for selection in selections]
        for entry, selection, run in zip(known, selections, self._sandbox.run_all(jobs), strict=True):
            seen = with_observations(run.evidence[probe.name], observations(probe, selection))
            self._evidence[entry.key, probe.name, salt] = condensed(seen, self.expected(probe.name))

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
        for group in filter(None, groups):
            found |= self._sandbox.run(self._job(selection, group, salt, calls=True)).evidence
        return {p.name: with_observations(found[p.name], observations(p, selection)) for p in probes}

    def _job(self, selection: Selection, probes: list[Probe], salt: str, *, calls: bool = False) -> Job:
        seeds = {probe.name: self.seed_of(probe.name, salt) for probe in probes}
        return job_of(self.exercise, selection.program, probes, seeds, self._expected, calls=calls)


def job_of(
    exercise: Exercise,
    program: Program,
    probes: list[Probe],
    seeds: dict[str, str],
    expected: dict[str, Evidence],
    *,
    calls: bool = False,
) -> Job:
    """What a sandbox is to run; limits follow the reference's CPU time where it is known.

    calls: the evidence is to tell the calls, too, which is asked of the reference alone.
    """
    sources = {hidden: _probes_path(exercise, hidden).read_text(encoding="utf-8") for hidden in {p.hidden for p in probes}}
    cases = tuple(
        Case(
            p.name,
            p.function,
            sources[p.hidden],
            seeds[p.name],
            expected[p.name].seconds if p.name in expected else 0.0,
            p.scratch,
            p.device,
            calls,
        )
        for p in probes
    )
    needs = {name for probe in probes for name in probe.needs}
    return Job(program, cases, libraries(needs, [*sources.values(), *(statement.code for statement in program.statements)]))


def libraries(needs: set[str], texts: list[str]) -> tuple[str, ...]:
    """Keys of `zygote.PRELOAD` that some code has or a probe needs: imported before the clock of any probe runs."""
    words = needs.union(*map(_words, texts))
    return tuple(name for name in PRELOAD if name in words)


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    """The names in some code, and "backward(" where that is given a gradient."""
    return frozenset(re.findall(r"backward\((?=[^)])|\w+", text))


def _probes_path(exercise: Exercise, hidden: bool) -> Path:
    return (exercise.solutions if hidden and exercise.solutions else exercise.folder) / "probes.py"


def _refuse_malformed(exercise: Exercise, evidence: dict[str, Evidence]) -> None:
    """A probe that breaks a rule when it runs is the author's to mend; what this installation lacks is nobody's fault."""
    for probe in exercise.probes:
        seen, path = evidence[probe.name], _probes_path(exercise, probe.hidden)
        if seen.ending == "not graded":
            raise CourseError(f"{path}, {seen.detail}")
        if seen.ending == "done" and not seen.observations:
            raise CourseError(f"{path}: probe {probe.name}: yields nothing on the reference")
