"""Who handed in what: paths become one hand-in a student, in a fixed order.

A path is a file, a student's folder, or a class: a folder with one folder or one file a student. What cannot be placed
is told in a note or in the hand-in's `problem`; it never stops a class.
"""

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from itertools import count
from pathlib import Path

from gradelib.errors import CourseError
from gradelib.model import Exercise, Submission
from gradelib.seal import code_digest, handouts
from gradelib.submission import SUFFIXES, read_submission

IGNORED = ("__pycache__", "__MACOSX", "site-packages", "node_modules")
NO_HAND_INS = ("conftest.py", "probes.py", "setup.py", "__init__.py")
MAX_FILES, MAX_NAMED = 500, 4


@dataclass(frozen=True, slots=True)
class HandIn:
    """A student and the file to grade, or the `problem` why there is none. `shown` is the path as people are told it."""

    student: str
    shown: str
    path: Path | None = None
    problem: str = ""
    notes: tuple[str, ...] = ()

    def read(self) -> Submission:
        """The hand-in's text. Never raises for its content: one that cannot be read has a `problem`."""
        if self.path is None:
            return Submission(self.student, self.shown, problem=self.problem)
        submission = read_submission(self.path, self.student, self.shown)
        return replace(submission, notes=self.notes + submission.notes)


@dataclass(frozen=True, slots=True)
class Roster:
    """The hand-ins in the order of their students, whose names are unique; notes on what was left out."""

    hand_ins: tuple[HandIn, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """Everything that one student handed in. `root` is the folder that paths are shown from."""

    student: str
    root: Path
    files: tuple[Path, ...]
    folder: bool

    def shown(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()


def read_roster(paths: Iterable[Path], exercise: Exercise, exercises: Collection[str] = (), chosen: str = "") -> Roster:
    """The hand-ins under `paths` for one exercise.

    exercises: the names of the course's exercises; files of the others are left alone. chosen: a pattern of file names, such as
    "*.ipynb", for students who handed in several. Raises CourseError where a path does not exist.
    """
    given, notes = sorted({path.absolute() for path in paths}), list[str]()
    entries: dict[tuple[Path, ...], _Entry] = {}
    for path in given:
        if not path.exists():
            raise CourseError(f"{path}: there is no such file or folder; name hand-ins or a folder of them")
        for entry in _entries(path, exercise.name, len(given) == 1, notes):
            entries.setdefault(entry.files or (entry.root / entry.student,), entry)
    choose = _chooser(exercise, set(exercises) - {exercise.name}, chosen)
    hand_ins = [choose(entry) for entry in _unique(list(entries.values()), notes)]
    return Roster(tuple(sorted(hand_ins, key=lambda hand_in: hand_in.student)), tuple(notes))


# ------------------------------------------------------------------ from paths to students


def _entries(path: Path, exercise: str, alone: bool, notes: list[str]) -> Iterator[_Entry]:
    """The students of one path. A folder is one student's if it holds the exercise's file, or, beside others, one file alone."""
    if not path.is_dir():
        own = path.stem.lower() != exercise.lower()
        yield _entry(path.stem if own else path.parent.name, path.parent if own else path.parent.parent, [path])
        return
    children = [child for child in sorted(path.iterdir()) if _counts(child, path, notes)]
    files = [child for child in children if not child.is_dir() and _is_code(child)]
    if any(file.stem.lower() == exercise.lower() for file in files) or (not alone and len(children) == len(files) == 1):
        yield _entry(path.name, path.parent, _walk(path, notes), folder=True)
        return
    together: dict[str, list[Path]] = {}
    for child in children:
        if child.is_dir():
            together.setdefault(child.name, []).extend(_walk(child, notes))
        elif child in files:
            together.setdefault(child.stem, []).append(child)
        else:
            notes.append(f"{child.name}: is neither a folder nor a .py or .ipynb file (left out)")
    for student, handed_in in together.items():
        yield _entry(student, path, handed_in, folder=(path / student).is_dir())


def _entry(student: str, root: Path, files: Iterable[Path], *, folder: bool = False) -> _Entry:
    return _Entry(student or "unnamed", root, tuple(files), folder)


def _is_code(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and path.name not in NO_HAND_INS


def _counts(path: Path, root: Path, notes: list[str]) -> bool:
    """Whether a file or folder is looked at: not hidden, no cache, no link out of `root`."""
    if path.name.startswith(".") or path.name in IGNORED:
        return False
    if path.is_symlink() and not path.resolve().is_relative_to(root.resolve()):
        notes.append(f"{path.name}: is a link out of its folder (not followed)")
        return False
    return path.is_dir() or path.is_file()


def _walk(folder: Path, notes: list[str]) -> Iterator[Path]:
    """The files of a student's folder, those at the top first; links to folders are not followed."""
    found = 0
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if _counts(Path(where, name), folder, notes))
        for name in sorted(names):
            if _counts(path := Path(where, name), folder, notes):
                yield path
                found += 1
        if found > MAX_FILES:
            notes.append(f"{folder.name}: holds more than {MAX_FILES} files (the rest was not looked at)")
            return


def _unique(entries: list[_Entry], notes: list[str]) -> Iterator[_Entry]:
    """Two students of one name are told apart by a number."""
    taken = {entry.student for entry in entries}
    seen: set[str] = set()
    for entry in entries:
        if entry.student in seen:
            student = next(name for n in count(2) if (name := f"{entry.student} ({n})") not in taken)
            notes.append(f"{entry.root / entry.student}: there is another {entry.student}; this one is told as {student}")
            taken.add(student)
            entry = replace(entry, student=student)
        seen.add(entry.student)
        yield entry


# ------------------------------------------------------------------ which file is the hand-in


def _chooser(exercise: Exercise, others: Collection[str], chosen: str) -> Callable[[_Entry], HandIn]:
    untouched = set(handouts(exercise).values())
    names = "|".join(exercise.functions)
    defines = re.compile(rf"^\s*(?:(?:async\s+)?def|class)\s+(?:{names})\b|^\s*(?:{names})\s*[=:,]", re.MULTILINE)
    signs: tuple[Callable[[Path], bool], ...] = (
        lambda path: bool(chosen) and fnmatch(path.name, chosen),
        lambda path: code_digest(path) not in untouched,
        lambda path: any(defines.search(cell.text) for cell in read_submission(path).cells),
        lambda path: path.stem.lower() == exercise.name.lower(),
        lambda path: exercise.name.lower() in path.stem.lower(),
    )

    def choose(entry: _Entry) -> HandIn:
        candidates = [path for path in entry.files if _is_code(path) and path.stem not in others]
        left = _narrowed(candidates, signs)
        if len(left) == 1 or (left and all(code_digest(path) in untouched for path in left)):
            return HandIn(entry.student, entry.shown(left[0]), left[0], notes=_notes(entry, left[0], candidates, exercise.name))
        return HandIn(entry.student, entry.student, problem=_problem(entry, left))

    return choose


def _narrowed(candidates: list[Path], signs: Iterable[Callable[[Path], bool]]) -> list[Path]:
    """Sign by sign those that bear it, if any does, until one is left."""
    for sign in signs:
        if len(candidates) > 1:
            candidates = [path for path in candidates if sign(path)] or candidates
    return candidates


def _notes(entry: _Entry, path: Path, candidates: list[Path], exercise: str) -> tuple[str, ...]:
    others = [entry.shown(other) for other in candidates if other != path]
    if others:
        return (f"{entry.shown(path)} was graded; left aside: {_some(others)}",)
    if entry.folder and path.stem.lower() != exercise.lower():
        return (f"{entry.shown(path)} was taken for {exercise}{path.suffix.lower()}",)
    return ()


def _problem(entry: _Entry, left: list[Path]) -> str:
    if left:
        found = _some([entry.shown(path) for path in left])
        return f"{found} all hold work; one file is graded: keep one, or choose with --file (such as --file '*{left[0].suffix}')"
    names = [entry.shown(path) for path in entry.files]
    return f"no .py or .ipynb file for this exercise was handed in{f' (found: {_some(names)})' if names else ''}"


def _some(names: list[str]) -> str:
    more = f" and {len(names) - MAX_NAMED} more" if len(names) > MAX_NAMED else ""
    return ", ".join(names[:MAX_NAMED]) + more
