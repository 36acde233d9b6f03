"""A student's own check of one file, probe by probe, judged by the same steps as `grade`.

Reading an exercise and choosing the file imports no torch; the first probe that is asked for does.
"""

import ast
import contextlib
import io
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import pytest

from gradelib.catalogue import Catalogue, LiveCatalogue
from gradelib.diagnosis import FAILED
from gradelib.errors import CourseError, GradelibError, SealError, SubmissionError
from gradelib.exercise import read_exercise
from gradelib.grade import Sitting, conclude, look, may_call, result, sit, unreadable
from gradelib.model import Exercise, Probe, Result, Submission, Verdict
from gradelib.sandbox import Sandbox
from gradelib.seal import SealedCatalogue, code_digest, open_seal
from gradelib.seeds import PUBLIC
from gradelib.submission import SUFFIXES, decode_text, read_submission

if TYPE_CHECKING:
    from gradelib.inprocess import InProcess

# ------------------------------------------------------------------ the exercise and the file


def catalogue_of(folder: Path, seed: str, sandbox: Sandbox) -> Catalogue:
    """What is known of the exercise in a student's folder: `expected.gev`, or the solutions where it is missing or stale.

    Hidden probes are left out: each would need a process of its own.
    Raises CourseError where the exercise is malformed, or neither serves.
    """
    exercise = read_visible(folder)
    at_hand = exercise.reference is not None
    if seed == PUBLIC:
        try:
            sealed = open_seal(exercise)
            if not at_hand or sealed.digest == exercise.digest:
                return sealed
        except SealError:
            if not at_hand:
                raise
    if not at_hand:
        raise CourseError(f"{folder}: without its solutions the public seed alone can be checked; leave out --grade-seed")
    return LiveCatalogue(exercise, sandbox, seed)


def read_visible(folder: Path) -> Exercise:
    """The exercise in a student's folder without its hidden probes; `solutions/` counts if it is beside `exercises/`."""
    exercise = read_exercise(folder, folder.parent.with_name("solutions") / folder.name, edited=True)
    return replace(exercise, probes=tuple(probe for probe in exercise.probes if not probe.hidden))


def hand_in(folder: Path, catalogue: Catalogue) -> Path:
    """Which file of an exercise's folder is the hand-in (RULES.md 24): the one that differs from its handout.

    Raises SubmissionError where both do.
    """
    paths = [path for suffix in SUFFIXES if (path := folder / f"{folder.name}{suffix}").is_file()]
    handouts: Mapping[str, str] = catalogue.handouts if isinstance(catalogue, SealedCatalogue) else {}
    changed = [path for path in paths if len(paths) == 1 or handouts.get(path.name) != code_digest(path)]
    if len(changed) > 1:
        names = " and ".join(path.name for path in changed)
        commands = [f"    pytest {os.path.relpath(folder)} --grade-file {path.name}" for path in changed]
        raise SubmissionError("\n".join([f"Both {names} may hold your work. Say which one counts:", *commands]))
    return (changed or paths)[0]


def lines_of(path: Path) -> dict[str, int]:
    """name -> line, from 0, of the functions and classes at the top of a `.py`; none of a file that cannot be parsed."""
    try:
        body = ast.parse(decode_text(path.read_bytes())[0]).body
    except (OSError, ValueError, SyntaxError, RecursionError, MemoryError, SubmissionError):
        return {}
    return {node.name: node.lineno - 1 for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


# ------------------------------------------------------------------ the check


@dataclass(slots=True)
class SelfCheck:
    """One file, to be checked probe by probe. seconds and debugging: see `inprocess.InProcess`."""

    path: Path
    catalogue: Catalogue
    seconds: float | None = None
    debugging: bool = False
    _here: "InProcess | None" = None
    _sitting: Sitting | None = None
    _settled: dict[str, Verdict] = field(default_factory=dict)
    _printed: dict[str, str] = field(default_factory=dict)

    def check(self, probe: Probe) -> Result:
        """The result of one probe. A failure of ours is "not graded", never the student's."""
        try:
            submission = self._read()
            if submission.problem:
                return unreadable(submission, [probe])
            sitting = self._sitting = self._sitting or self._sit(submission)
            sitting.seconds = 0.0
            return result(sitting, (self._verdict(sitting, probe),))
        except pytest.exit.Exception:
            raise
        except GradelibError as error:
            return self._not_graded(probe, str(error))
        except Exception as error:
            return self._not_graded(probe, f"gradelib failed here ({type(error).__name__}: {error}); please report it")

    def stand(self, probe: Probe, label: str) -> TracebackType | None:
        """Where a debugger is to stop for a failed probe; None if nothing is known, or nobody is debugging."""
        return self._here.stand(probe.name, label) if self._here else None

    def _read(self) -> Submission:
        """The hand-in; in tracebacks its files have their whole paths, so that a debugger finds them."""
        if self._sitting is not None:
            return self._sitting.submission
        submission = read_submission(self.path)
        cells = tuple(replace(cell, file=str(self.path.parent / cell.file)) for cell in submission.cells)
        return replace(submission, cells=cells)

    def _sit(self, submission: Submission) -> Sitting:
        from gradelib.inprocess import InProcess

        self._here = InProcess(submission, self.catalogue, self.seconds, self.debugging)
        return sit(submission, self.catalogue, self._here)

    def _verdict(self, sitting: Sitting, probe: Probe) -> Verdict:
        """The verdict; for a failure the probes of its function and of those that it may call are looked at too."""
        look(sitting, [probe])
        print(self._printed.pop(probe.name, ""), end="")
        if probe.name not in self._settled:
            group = [probe]
            if sitting.verdicts[probe.name].outcome in FAILED:
                group = list(sitting.exercise.probes_of(probe.function))
                self._look_aside(sitting, group)
            self._settled |= {verdict.probe.name: verdict for verdict in conclude(sitting, group)}
        return self._settled[probe.name]

    def _look_aside(self, sitting: Sitting, group: list[Probe]) -> None:
        """Look at further probes; what the hand-in prints in them is kept for their own turn."""
        called = {name for probe in group for name in may_call(sitting, probe)}
        for probe in (*group, *(probe for probe in sitting.exercise.probes if probe.function in called)):
            if probe.name not in sitting.evidence:
                with contextlib.redirect_stdout(io.StringIO()) as printed:
                    look(sitting, [probe])
                self._printed[probe.name] = printed.getvalue()

    def _not_graded(self, probe: Probe, why: str) -> Result:
        return Result(self.path.stem, self.path.name, "", (Verdict(probe, "not graded", message=why),))
