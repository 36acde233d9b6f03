"""The wheel: the exercises as data, the solutions in one archive, and what works from it."""

import os
import re
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from gradelib.cli import EXIT_CODES

ROOT = Path(__file__).parents[1]


def pip(*arguments):
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-cache-dir", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT)
    (path,) = folder.glob("gradelib-*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Run gradelib from where the wheel was unpacked, away from the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    pip("install", "--no-deps", "--no-compile", "--target", folder / "lib", wheel)

    def run(*arguments):
        environment = {**os.environ, "PYTHONPATH": str(folder / "lib"), "COLUMNS": "80"}
        command = [sys.executable, "-m", "gradelib", *map(str, arguments)]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
        assert "Traceback" not in done.stderr
        return done

    return run


def course_files(folder):
    found = (path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.as_posix() for path in found if not any(p == "__pycache__" or p.startswith(".") for p in path.parts)}


def test_the_wheel_holds_the_package_the_exercises_and_one_archive(wheel):
    with zipfile.ZipFile(wheel) as file:
        names = set(file.namelist())
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "gradelib").rglob("*.py")}
    templates = {path.relative_to(ROOT).as_posix() for path in (ROOT / "gradelib").rglob("*.j2")}
    exercises = {f"gradelib/_course/exercises/{name}" for name in course_files("exercises")}
    data = {"gradelib/_course/solutions.zip"}
    assert modules | templates | exercises | data == {name for name in names if ".dist-info/" not in name}
    assert templates


def test_the_solutions_are_in_the_archive_alone(wheel):
    with zipfile.ZipFile(wheel) as file:
        archive = file.read("gradelib/_course/solutions.zip")
        others = b"".join(file.read(name) for name in file.namelist() if not name.endswith(".zip"))
    with zipfile.ZipFile(BytesIO(archive)) as solutions:
        assert set(solutions.namelist()) == course_files("solutions")
        for name in solutions.namelist():
            assert solutions.read(name) == (ROOT / "solutions" / name).read_bytes()
    secret = next(wrong for wrong in sorted((ROOT / "solutions").rglob("wrong/*.py"))).read_bytes()
    assert secret not in others


def test_the_pytest_plugin_and_the_command_are_declared(wheel):
    with zipfile.ZipFile(wheel) as file:
        (name,) = [name for name in file.namelist() if name.endswith("entry_points.txt")]
        told = file.read(name).decode()
    assert "[pytest11]\ngradelib = gradelib.plugin" in told
    assert "[console_scripts]\ngradelib = gradelib.cli:main" in told


def test_new_course_copies_the_whole_course_out_of_the_wheel(installed, tmp_path):
    done = installed("new-course", tmp_path / "mine")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(f"Next: cd {tmp_path}/mine && gradelib rehearse\n")
    copied = {path.relative_to(tmp_path / "mine").as_posix() for path in (tmp_path / "mine").rglob("*") if path.is_file()}
    assert copied == {f"{folder}/{name}" for folder in ("exercises", "solutions") for name in course_files(folder)}


def test_the_wheel_grades_by_the_shipped_exercises(installed, tmp_path):
    """Without solutions beside them: they are not unpacked for that."""
    right = sorted((ROOT / "solutions/vector_basics/right").glob("*.py"))[0]
    (tmp_path / "ada.py").write_bytes(right.read_bytes())
    done = installed("grade", tmp_path / "ada.py", "--exercise", "vector_basics")
    assert done.returncode == 0, done.stderr
    assert "1 hand-in, 1 with full marks" in done.stdout


def test_every_install_line_of_the_readme_names_the_torch_that_ci_installs():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = [line for line in readme.splitlines() if "pip install" in line]
    assert lines == [
        "pip install torch==2.13.0 -e . && gradelib demo",
        'pip install torch==2.13.0 -e ".[test]" && pytest -n 2',
    ]
    assert 'pip install --quiet torch==2.13.0 -e ".[test,dev]"' in (ROOT / ".ci/run").read_text(encoding="utf-8")


def test_the_readme_and_the_help_tell_the_same_exit_codes():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| (\d+) \| (.+) \|$", readme, re.MULTILINE))
    told = dict(re.findall(r"^  (\d+) +(.+(?:\n {7}.+)*)", EXIT_CODES, re.MULTILINE))
    assert rows == {code: " ".join(text.split()) for code, text in told.items()}
