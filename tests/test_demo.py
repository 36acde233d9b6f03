"""The demo's class: 24 hand-ins of every kind, made from a course's own solutions."""

import ast
import json
from pathlib import Path

import nbformat
import pytest

from gradelib import cli
from gradelib.course import find_course
from gradelib.demo import as_notebook, make_class, spliced
from gradelib.errors import CourseError
from gradelib.submission import read_submission

SHIPPED = find_course(Path(__file__).parents[1])


@pytest.fixture
def shipped_class(tmp_path):
    return make_class(SHIPPED, tmp_path / "class")


def files_of(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def code_of(path):
    return "\n\n".join(cell.text for cell in read_submission(path).cells)


def parses(path):
    try:
        return bool(ast.parse(code_of(path)))
    except SyntaxError:
        return False


def test_a_class_has_24_students_spread_over_the_exercises(shipped_class):
    files = [files_of(folder) for _, folder in shipped_class]
    assert [exercise.name for exercise, _ in shipped_class] == list(SHIPPED.names())
    assert sum(map(len, files)) == 24
    assert max(map(len, files)) - min(map(len, files)) <= 1


def test_every_kind_of_hand_in_is_there(shipped_class):
    paths = [(exercise, path) for exercise, folder in shipped_class for path in files_of(folder)]
    texts = [code_of(path) for _, path in paths]
    assert {path.suffix for _, path in paths} == {".py", ".ipynb"}
    assert sum(not parses(path) for _, path in paths) == 2
    assert sum("NotImplementedError" in text for text in texts) >= 3
    assert any(path.parent.name == exercise.name for exercise, path in paths)
    assert any(path.stem != exercise.name and path.parent.name != exercise.name for exercise, path in paths)
    for sign in ("while True:", "os._exit(0)", "ctypes.string_at(0)"):
        assert sum(sign in text for text in texts) == 1


def test_no_hand_in_holds_the_hint_to_its_mistake(shipped_class):
    for exercise, folder in shipped_class:
        hints = {" ".join(wrong.hint.split())[:60] for wrong in exercise.wrong}
        for path in files_of(folder):
            text = " ".join(code_of(path).split())
            assert not any(hint in text for hint in hints)


def test_equal_courses_give_equal_classes(tmp_path):
    def contents(name):
        make_class(SHIPPED, tmp_path / name)
        return {path.relative_to(tmp_path / name): path.read_bytes() for path in files_of(tmp_path / name)}

    assert contents("a") == contents("b")


def test_the_notebooks_are_real_ones_with_magics_and_a_cell_that_fails(shipped_class):
    paths = [path for _, folder in shipped_class for path in files_of(folder) if path.suffix == ".ipynb"]
    assert len(paths) >= 6
    for path in paths:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        assert "%matplotlib inline" in notebook.cells[1].source
        assert "undefined_name" in notebook.cells[-1].source


def test_a_notebook_holds_the_code_of_its_source(tiny):
    source = "import torch\n\n\ndef f(x):\n    a = 1\n\n    return x\n\n\ny = 2\n"
    cells = json.loads(as_notebook(source, tiny.exercise("tiny")))["cells"]
    assert ["".join(cell["source"]) for cell in cells[2:-1]] == ["import torch", "def f(x):\n    a = 1\n\n    return x", "y = 2"]


def test_splicing_replaces_one_definition_and_nothing_else():
    source = "a = 1\n\n\ndef f(x):\n    return x\n\n\ndef g(x):\n    return f(x)\n"
    assert spliced(source, "f", "\n\ndef f(x):\n    return -x\n\n") == source.replace("return x", "return -x")


def test_a_course_without_solutions_is_refused(tiny_root, tmp_path):
    (tiny_root / "solutions").rename(tmp_path / "away")
    with pytest.raises(CourseError, match="the demo is made from them"):
        make_class(find_course(tiny_root), tmp_path / "class")


def test_the_demo_grades_its_class_and_writes_the_pages(tiny_root, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    with pytest.raises(SystemExit) as end:
        cli.main(["demo", "--course", str(tiny_root), "--report", str(tmp_path / "pages")])
    out, err = capsys.readouterr()
    assert (end.value.code, err) == (0, "")
    rows = {line[:17].rstrip(): line for line in out.splitlines()}
    for name in ("Amara Okafor", "Chiara Rossi", "Elif Şahin", "Farid Haddad"):
        assert " 8/8 " in rows[name]
    assert "scaled: " in rows["Grace Liu"] and "total: mean" in rows["Ines Duarte"]
    assert " 4/8 " in rows["Uma Patel"]
    assert " 4/8 " in rows["Viktor Petrov"] and " 4/8 " in rows["Xavier Dubois"]
    assert "nothing attempted" in rows["Wanda Kowalska"]
    assert "total cannot be read" in rows["Sven Holm"]
    assert "24 hand-ins" in out
    assert len(list((tmp_path / "pages/tiny").glob("*.html"))) == 25
    (folder,) = tmp_path.glob("gradelib-demo-*")
    assert out.endswith(f"hand-ins: {folder}/hand-ins\n")
