"""A course: a folder with `exercises/` and, where the solutions are at hand, `solutions/`."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

from gradelib.errors import CourseError
from gradelib.exercise import read_exercise
from gradelib.model import Exercise

_PACKAGE = Path(__file__).parent
SHIPPED = _PACKAGE / "_course"
ARCHIVE = "solutions.zip"


@dataclass(frozen=True, slots=True)
class Course:
    """Where the exercises are, and the solutions, or None."""

    exercises: Path
    solutions: Path | None

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(path.parent.name for path in self.exercises.glob("*/probes.py")))

    def exercise(self, name: str) -> Exercise:
        """The exercise of that name. Raises CourseError naming those that there are."""
        if name not in self.names():
            raise CourseError(f"no exercise {name!r} in {self.exercises}; there are: {', '.join(self.names()) or 'none'}")
        return read_exercise(self.exercises / name, self.solutions / name if self.solutions else None)


def find_course(chosen: Path | None = None) -> Course:
    """The chosen folder, else the working directory if it is a course, else the one that was installed with gradelib."""
    if chosen is not None:
        if not any(chosen.glob("exercises/*/probes.py")):
            raise CourseError(f"{chosen}: is no course; a course has exercises/<name>/probes.py")
        return _course(chosen.resolve())
    here = Path.cwd()
    return _course(here) if any(here.glob("exercises/*/probes.py")) else shipped_course()


def _course(root: Path) -> Course:
    solutions = root / "solutions"
    return Course(root / "exercises", solutions if solutions.is_dir() else None)


def shipped_course() -> Course:
    """The installed course without its solutions; in a checkout, the checkout itself."""
    return _course(SHIPPED) if SHIPPED.is_dir() else _course(_PACKAGE.parent)


def unpack_course(destination: Path) -> Course:
    """Copy the whole installed course, solutions included, to a folder that does not exist or is empty."""
    if destination.exists() and any(destination.iterdir()):
        raise CourseError(f"{destination}: is not empty; nothing was written")
    course = shipped_course()
    _copy(course.exercises, destination / "exercises")
    if course.solutions is not None:
        _copy(course.solutions, destination / "solutions")
    elif (archive := SHIPPED / ARCHIVE).is_file():
        with zipfile.ZipFile(archive) as file:
            file.extractall(destination / "solutions")
    else:
        raise CourseError("this installation carries no solutions; take the course from its repository")
    return _course(destination)


def _copy(source: Path, destination: Path) -> None:
    for path in sorted(source.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            target = destination / path.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
