"""Where the exercises are: a chosen folder, the working directory, or what was installed."""

import zipfile

import pytest

from gradelib.course import ARCHIVE, Course, find_course, shipped_course, unpack_course
from gradelib.errors import CourseError


def test_a_chosen_folder_is_the_course(tiny_root):
    course = find_course(tiny_root)
    assert course == Course(tiny_root / "exercises", tiny_root / "solutions")
    assert course.names() == ("tiny",)


def test_the_working_directory_is_the_course_if_it_is_one(tiny_root, tmp_path, monkeypatch):
    monkeypatch.chdir(tiny_root)
    assert find_course().exercises == tiny_root / "exercises"
    monkeypatch.chdir(tmp_path)
    assert find_course() == shipped_course()


def test_refuses_a_folder_that_is_no_course(tmp_path):
    (tmp_path / "exercises" / "empty").mkdir(parents=True)
    with pytest.raises(CourseError, match=r"is no course; a course has exercises/<name>/probes\.py"):
        find_course(tmp_path)


def test_a_course_may_come_without_solutions(tiny_root, write, tmp_path):
    files = {f"exercises/tiny/{name}": (tiny_root / "exercises/tiny" / name).read_text() for name in ("tiny.py", "probes.py")}
    course = find_course(write(tmp_path / "student", files))
    assert course.solutions is None
    assert course.exercise("tiny").reference is None


def test_an_exercise_that_is_not_there_is_told_beside_those_that_are(tiny):
    with pytest.raises(CourseError, match=r"no exercise 'tinny' in .*; there are: tiny"):
        tiny.exercise("tinny")


@pytest.mark.parametrize("name", ["", "..", "../tiny", "tiny/", "tiny/../tiny", "."])
def test_a_name_that_leads_elsewhere_is_no_exercise(tiny, name):
    with pytest.raises(CourseError, match="no exercise"):
        tiny.exercise(name)


def test_folders_without_probes_are_no_exercises(tiny, tiny_root):
    (tiny_root / "exercises" / "draft").mkdir()
    (tiny_root / "exercises" / "README.md").write_text("x")
    assert tiny.names() == ("tiny",)


def test_the_course_that_is_shipped_is_whole():
    course = shipped_course()
    assert {"linear_regression", "vector_basics"} <= set(course.names())
    for name in course.names():
        assert course.exercise(name).probes


# ------------------------------------------------------------------ copying it out


@pytest.fixture
def installed(tiny_root, tmp_path, monkeypatch):
    """As pip installs it: exercises in the package, solutions in an archive beside them."""
    shipped = tmp_path / "_course"
    shipped.mkdir()
    (tiny_root / "exercises").rename(shipped / "exercises")
    with zipfile.ZipFile(shipped / ARCHIVE, "w") as archive:
        for path in sorted((tiny_root / "solutions").rglob("*.py")):
            archive.write(path, path.relative_to(tiny_root / "solutions"))
    monkeypatch.setattr("gradelib.course.SHIPPED", shipped)
    return shipped


def test_the_installed_course_has_its_solutions_apart(installed):
    assert shipped_course() == Course(installed / "exercises", None)


def test_the_whole_course_is_copied_out(installed, tmp_path):
    (installed / "exercises/tiny/__pycache__").mkdir()
    (installed / "exercises/tiny/__pycache__/probes.cpython-311.pyc").write_bytes(b"x")
    course = unpack_course(tmp_path / "new" / "course")
    assert course == Course(tmp_path / "new/course/exercises", tmp_path / "new/course/solutions")
    exercise = course.exercise("tiny")
    assert exercise.reference is not None
    assert len(exercise.wrong) == 5
    assert not list(course.exercises.rglob("__pycache__"))


def test_the_course_of_a_checkout_is_copied_out_too(tiny_root, tmp_path, monkeypatch):
    monkeypatch.setattr("gradelib.course.SHIPPED", tmp_path / "none")
    monkeypatch.setattr("gradelib.course._PACKAGE", tiny_root / "gradelib")
    assert unpack_course(tmp_path / "copy").exercise("tiny").reference == tmp_path / "copy/solutions/tiny/tiny.py"


def test_nothing_is_written_over(installed, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/notes.txt").write_text("keep")
    with pytest.raises(CourseError, match="is not empty; nothing was written"):
        unpack_course(tmp_path / "mine")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["notes.txt"]


def test_an_empty_folder_may_take_it(installed, tmp_path):
    (tmp_path / "empty").mkdir()
    assert unpack_course(tmp_path / "empty").names() == ("tiny",)


def test_an_installation_without_solutions_says_so(installed, tmp_path):
    (installed / ARCHIVE).unlink()
    with pytest.raises(CourseError, match="this installation carries no solutions"):
        unpack_course(tmp_path / "new")
