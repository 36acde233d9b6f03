"""A hand-in as bytes becomes text with the student's own lines, whatever editor wrote it; or a problem, in words."""

import codecs
import json

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nbformat import v3, v4

from gradelib.model import Cell
from gradelib.submission import MAX_CODE, MAX_NOTEBOOK, decode_text, read_submission, submission_of, without_magics

CODE = "def sgd(x):\n    return x  # Schritt für Schritt 梯度下降\n"


def of(data, shown="sgd.py"):
    return submission_of(data, "ada", shown)


def text_of(data):
    (cell,) = of(data).cells
    return cell.text


def notebook(*cells):
    """The bytes of a real notebook; strings are code cells."""
    made = [v4.new_code_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    return nbformat.writes(v4.new_notebook(cells=made)).encode()


# ------------------------------------------------------------------ encodings


@pytest.mark.parametrize(
    "data",
    [
        CODE.encode(),
        codecs.BOM_UTF8 + CODE.encode(),
        CODE.encode("utf-16"),
        codecs.BOM_UTF16_BE + CODE.encode("utf-16-be"),
        CODE.encode("utf-16-le"),
        CODE.encode("utf-16-be"),
        CODE.encode("gb18030"),
        CODE.replace("\n", "\r\n").encode(),
        CODE.replace("\n", "\r").encode(),
        CODE.replace("\n", "\r\n").encode("utf-16"),
    ],
    ids=[
        "utf-8",
        "utf-8-sig",
        "utf-16-le bom",
        "utf-16-be bom",
        "utf-16-le",
        "utf-16-be",
        "gb18030",
        "crlf",
        "cr",
        "utf-16 crlf",
    ],
)
def test_the_text_is_the_same_in_every_encoding(data):
    assert text_of(data) == CODE


@pytest.mark.parametrize("cookie", ["gbk", "gb2312", "latin-1", "cp1252", "utf-8"])
def test_a_coding_cookie_is_believed(cookie):
    letters = "梯度" if cookie.startswith("gb") else "für"
    source = f"# -*- coding: {cookie} -*-\nx = '{letters}'\n"
    assert text_of(source.encode(cookie)) == source


def test_gbk_without_a_cookie_is_read_wherever_it_begins():
    for source in ("# 梯度\nx = 1\n", "\n\n\n\nx = 1  # 梯度下降\n"):
        assert text_of(source.encode("gbk")) == source


@pytest.mark.parametrize(
    ("data", "notes"),
    [
        (CODE.encode(), ()),
        (codecs.BOM_UTF8 + CODE.encode(), ()),
        (CODE.encode("utf-16"), ("was read as utf-16; save it as UTF-8",)),
        (CODE.encode("gbk", "replace"), ("was read as gb18030; save it as UTF-8",)),
        (b"# coding: gbk\nx = 1\n", ("was read as gbk; save it as UTF-8",)),
        (b"# coding: klingon\nx = 1\n", ("names an encoding that does not exist",)),
    ],
)
def test_an_unusual_encoding_is_noted(data, notes):
    assert decode_text(data)[1] == notes
    assert of(data).notes == notes


def test_a_cookie_that_lies_costs_nothing():
    source = "# -*- coding: ascii -*-\nx = 'für'\n"
    assert text_of(source.encode()) == source


def test_tabs_and_form_feeds_stay_python():
    assert text_of(b"def f():\n\treturn 1\n") == "def f():\n\treturn 1\n"
    compile(text_of(b"x = 1\n\x0cdef f():\n    return 1\n"), "", "exec")


def test_a_mark_inside_the_text_is_left_out():
    assert text_of(codecs.BOM_UTF8 * 2 + b"x = 1\n") == "x = 1\n"


def test_zero_bytes_are_no_python_file():
    problem = of(b"x = 1\n" * 50 + b"\0\0\0").problem
    assert "zero bytes" in problem
    assert of(bytes(400)).problem


@pytest.mark.parametrize("data", [b"", b"\n \t\r\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_an_empty_file_is_told_as_empty(data):
    assert of(data).problem == "sgd.py is empty"


# ------------------------------------------------------------------ files and caps


def test_reads_a_file_and_keeps_who_and_what(tmp_path):
    path = tmp_path / "linear regression (1).py"
    path.write_bytes(CODE.encode())
    read = read_submission(path)
    assert (read.student, read.source, read.problem) == ("linear regression (1)", "linear regression (1).py", "")
    assert read.cells == (Cell("linear regression (1).py", CODE),)
    assert read_submission(path, "ada", "a/x.py").source == "a/x.py"
    assert read.sha256 == of(CODE.encode()).sha256
    assert len(read.sha256) == 64


def test_a_file_that_is_not_there_or_a_folder_has_a_problem(tmp_path):
    assert "cannot be opened: No such file" in read_submission(tmp_path / "no.py").problem
    assert "cannot be opened: Is a directory" in read_submission(tmp_path).problem


def test_more_than_a_mebibyte_of_code_is_refused():
    assert "more than 1 MiB of code" in of(b"x = 1\n" * (MAX_CODE // 6 + 1)).problem
    assert of(b"#" * MAX_CODE).problem == ""
    assert "more than 1 MiB of code" in of(notebook("#" * (MAX_CODE // 2), "#" * (MAX_CODE // 2 + 1)), "a.ipynb").problem


def test_the_outputs_of_a_notebook_do_not_count_as_code():
    cell = v4.new_code_cell("x = 1", outputs=[v4.new_output("stream", text="." * (2 * MAX_CODE))])
    assert of(notebook(cell), "a.ipynb").cells == (Cell("a.ipynb, cell 1", "x = 1"),)


def test_a_file_beyond_the_cap_is_not_read(tmp_path):
    path = tmp_path / "big.ipynb"
    with path.open("wb") as file:
        file.truncate(MAX_NOTEBOOK + 1)
    assert "larger than 20 MiB; hand in code, not data" in read_submission(path).problem


# ------------------------------------------------------------------ notebooks


def test_the_code_cells_of_a_notebook_are_counted_from_one_without_the_text_cells():
    data = notebook(v4.new_markdown_cell("# Title"), "import torch", v4.new_raw_cell("raw"), "", "x = 1")
    assert [(cell.file, cell.text) for cell in of(data, "a.ipynb").cells] == [
        ("a.ipynb, cell 1", "import torch"),
        ("a.ipynb, cell 2", ""),
        ("a.ipynb, cell 3", "x = 1"),
    ]


def test_a_notebook_of_version_3_is_read():
    book = v3.new_notebook(worksheets=[v3.new_worksheet(cells=[v3.new_text_cell("markdown", "t"), v3.new_code_cell("x = 1")])])
    assert [cell.text for cell in of(nbformat.writes(book, version=3).encode(), "a.ipynb").cells] == ["x = 1"]


def test_sources_as_lists_of_lines_and_without_cell_ids_are_read():
    raw = {
        "nbformat": 4,
        "nbformat_minor": 2,
        "metadata": {},
        "cells": [{"cell_type": "code", "source": ["x = 1\n", "y = 2"], "metadata": {}}],
    }
    assert of(json.dumps(raw).encode(), "a.ipynb").cells[0].text == "x = 1\ny = 2"


@pytest.mark.parametrize(
    "encode", [lambda b: codecs.BOM_UTF8 + b, lambda b: b.decode().encode("utf-16"), lambda b: b.replace(b"\n", b"\r\n")]
)
def test_a_notebook_in_another_encoding_is_read(encode):
    assert of(encode(notebook("x = '梯度'")), "a.ipynb").cells[0].text == "x = '梯度'"


def test_a_notebook_saved_as_py_is_read_as_what_it_is():
    assert of(notebook("x = 1"), "a.py").cells == (Cell("a.py, cell 1", "x = 1"),)


def test_a_cell_with_windows_line_ends_and_zero_bytes_is_read():
    assert of(notebook("x = 1\r\ny = '\0'"), "a.ipynb").cells[0].text == "x = 1\ny = ''"


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "3",
        "null",
        '"cells"',
        "x = 1",
        "{}",
        '{"cells": 3}',
        '{"cells": [3]}',
        '{"cells": null}',
        '{"cells": [null]}',
        '{"nbformat": 99, "cells": []}',
        '{"nbformat": "x", "cells": []}',
        '{"nbformat": 3, "worksheets": 7}',
        '{"nbformat": 4, "cells": {}}',
        "[" * 100000,
        '{"cells": [{"cell_type": "markdown", "source": "x"}]}',
        '{"nbformat": 3, "cells": [{"cell_type": "code"}]}',
    ],
    ids=lambda text: text[:40],
)
def test_garbage_with_the_name_of_a_notebook_has_a_problem(text):
    assert of(text.encode(), "a.ipynb").problem.startswith("a.ipynb ")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=4) | st.sampled_from(["code", "markdown", "x = 1"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["cells", "cell_type", "source", "outputs", "nbformat", "worksheets", "input", "metadata"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@settings(max_examples=150, deadline=None, database=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={"nbformat": st.sampled_from([1, 2, 3, 4, 5, "4", None]), "cells": JSON, "worksheets": JSON, "metadata": JSON},
    )
)
def test_no_json_makes_reading_raise(raw):
    read = of(json.dumps(raw).encode(), "a.ipynb")
    assert read.problem or read.cells


@settings(max_examples=100, deadline=None, database=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_reading_raise(data):
    for shown in ("a.py", "a.ipynb"):
        read = of(data, shown)
        assert read.problem or read.cells


# ------------------------------------------------------------------ magics


@pytest.mark.parametrize(
    ("cell", "python"),
    [
        ("%matplotlib inline\nx = 1", "pass\nx = 1"),
        ("!pip install torch\nimport torch", "pass\nimport torch"),
        ("if True:\n    !ls\n    %cd ..\n    y = 2", "if True:\n    pass\n    pass\n    y = 2"),
        ("files = !ls\nn = 1", "pass\nn = 1"),
        ("t = %timeit -o f()\nn = 1", "pass\nn = 1"),
        ("torch.add?\nx = 1", "pass\nx = 1"),
        ("?torch.add\nx = 1", "pass\nx = 1"),
        ("x??", "pass"),
        ("%%time\nx = 1", "pass\nx = 1"),
        ("%%capture out\nx = 1", "pass\nx = 1"),
        ("%%bash\nrm -rf /", ""),
        ("%%html\n<b>", ""),
        ("\n\n%%writefile a.py\nx = 1", ""),
        ("a = 7 %3\nb = 8\\\n%3", "a = 7 %3\nb = 8\\\n%3"),
        ("text = '''\n%d of %d\n!\n'''", "text = '''\n%d of %d\n!\n'''"),
        ("", ""),
    ],
)
def test_magics_become_pass_and_lines_stay(cell, python):
    assert without_magics(cell) == python
    compile(without_magics(cell), "", "exec")


def test_an_invalid_escape_is_no_reason_to_look_for_magics():
    cell = "x = '\\d'\ny = '''\n%d\n'''"
    assert without_magics(cell) == cell


def test_a_magic_beside_a_syntax_error_is_still_blanked():
    assert without_magics("%matplotlib inline\ndef f(:\n    pass\n") == "pass\ndef f(:\n    pass\n"


def test_the_magics_of_a_real_notebook_are_blanked():
    data = notebook("!pip install torch\nimport torch", "%%bash\nls", "x = 1")
    assert [cell.text for cell in of(data, "a.ipynb").cells] == ["pass\nimport torch", "", "x = 1"]


def test_a_long_line_takes_no_time():
    """A pattern that steps back over every blank would take hours for a mebibyte."""
    blanks = " " * 200_000
    assert without_magics(f"(\n{blanks}x{blanks}(") == f"(\n{blanks}x{blanks}("
