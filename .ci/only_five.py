"""Show that a student's run needs torch, numpy, pytest, nbformat, jinja2 and what these need, and no other package.

usage: only_five.py CHECKOUT EMPTY_FOLDER
"""

import os
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement

FIVE = ("torch", "numpy", "pytest", "nbformat", "jinja2")
OTHERS = ("click", "rich", "matplotlib", "xdist", "hypothesis", "mypy")


def needed(names: tuple[str, ...]) -> set[str]:
    """The names and all that they require here, transitively."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        if (name := waiting.pop().lower()) not in found:
            found.add(name)
            requirements = map(Requirement, distribution(name).requires or ())
            waiting += [r.name for r in requirements if r.marker is None or r.marker.evaluate({"extra": ""})]
    return found


def link(name: str, folder: Path) -> None:
    """Put a package's files and metadata into a folder, as links."""
    package = distribution(name)
    for top in {file.parts[0] for file in package.files or ()} - {"..", "__pycache__"}:
        if not (folder / top).exists():
            (folder / top).symlink_to(Path(str(package.locate_file(top))))


def run(library: Path, where: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python without site-packages."""
    environment = {**os.environ, "PYTHONPATH": str(library)}
    return subprocess.run([sys.executable, "-S", *arguments], cwd=where, env=environment, capture_output=True, text=True)


def main(checkout: Path, work: Path) -> None:
    library, course = work / "five", work / "course"
    library.mkdir()
    for name in needed(FIVE):
        link(name, library)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(library), str(checkout)]
    subprocess.run(pip, check=True)
    for name in OTHERS:
        assert run(library, work, "-c", f"import {name}").returncode != 0, f"{name} can be imported"

    exercise = course / "exercises/vector_basics"
    shutil.copytree(checkout / "exercises/vector_basics", exercise, ignore=shutil.ignore_patterns("__pycache__"))
    check = ("-m", "pytest", "-p", "no:cacheprovider", "exercises/vector_basics")
    solutions = checkout / "solutions/vector_basics"
    for hand_in, expected in (
        (sorted((solutions / "right").glob("*.py"))[0], 0),
        (checkout / "exercises/vector_basics/vector_basics.py", 1),
    ):
        shutil.copy(hand_in, exercise / "vector_basics.py")
        done = run(library, course, *check)
        print(done.stdout[-1500:] + done.stderr[-1500:])
        assert done.returncode == expected, f"{hand_in.name}: pytest exited with {done.returncode}, not {expected}"
    print("with the five packages alone: passed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
