"""RULES.md 23, case by case: which statements of a hand-in run, and what is noted of the others."""

import ast
import textwrap
import time

import nbformat
import pytest
from nbformat import v4

from gradelib.selection import select
from gradelib.submission import submission_of

FUNCTION = "def sgd(params):\n    return params\n"


def selected(text, *required):
    return select(submission_of(textwrap.dedent(text).encode(), "ada", "sgd.py"), required or ("sgd",))


def runs(text, *required):
    """The first lines of the statements that run."""
    return [statement.code.split("\n")[0] for statement in selected(text, *required).program.statements]


def notebook(*cells, required=("sgd",)):
    made = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
    return select(submission_of(nbformat.writes(made).encode(), "ada", "sgd.ipynb"), required)


# ------------------------------------------------------------------ what runs


@pytest.mark.parametrize(
    "statement",
    [
        "import torch",
        "from torch import nn",
        "from torch import *",
        "async def helper(): pass",
        "class Helper: pass",
        "LR = 0.03",
        "SIZES = [1, (2, 3), {'a': None}]",
        "LR: float = 0.03",
        "a = b = -1",
        "'''A docstring.'''; x = 1",
        "try:\n    import torch\nexcept ImportError:\n    torch = None",
        "if True:\n    import torch",
    ],
)
def test_imports_definitions_and_literals_run(statement):
    assert statement.split("\n")[0].split("; ")[-1] in runs(statement + "\n" + FUNCTION)


@pytest.mark.parametrize(
    "statement",
    [
        "print(sgd([1]))",
        "for epoch in range(10**9):\n    sgd([epoch])",
        "while True:\n    pass",
        "with open('secret') as file:\n    text = file.read()",
        "name = input('name? ')",
        "exit()",
        "quit()",
        "raise SystemExit",
        "import sys; sys.exit(0)",
        "plt.plot([1, 2])\nplt.show()",
        "drive.mount('/content/drive')",
        "history = train(1000)",
        "w, b = sgd([1, 2])",
        "x: int",
        "assert sgd([1]) == [1]",
        "del x",
        "sgd",
        "'''text'''",
        "1 / 0",
        "X = torch.randn(10**6, 10**6)",
        "if x:\n    print(x)",
        "try:\n    train()\nexcept Exception:\n    pass",
        "get_ipython().run_line_magic('matplotlib', 'inline')",
    ],
)
def test_everything_else_is_stepped_over(statement):
    kept = [line for line in runs(statement + "\n" + FUNCTION) if not line.startswith("import ")]
    assert kept == ["def sgd(params):"]


@pytest.mark.parametrize(
    "test", ['__name__ == "__main__"', '"__main__" == __name__', '__name__ == "__main__" and True', "__name__ != '__mp_main__'"]
)
def test_the_main_guard_stays_shut_even_if_it_binds_a_required_name(test):
    assert runs(f"{FUNCTION}if {test}:\n    import torch\n    sgd = None\n") == ["def sgd(params):"]


# ------------------------------------------------------------------ what a required name needs


@pytest.mark.parametrize(
    "statement",
    [
        "sgd = torch.no_grad()(sgd)",
        "sgd = torch.add",
        "sgd = functools.partial(step, lr=0.1)",
        "sgd = lambda params: params",
        "sgd, other = step, None",
        "sgd: object = step",
        "sgd = sgd.__get__(None)",
        "(sgd := step)",
        "for sgd in [step]: pass",
        "with context() as sgd: pass",
        "globals()['x'] = sgd = step",
        "if fast:\n    sgd = step\nelse:\n    def sgd(params): return params",
        "try:\n    sgd = compiled(step)\nexcept Exception:\n    sgd = step",
    ],
)
def test_a_statement_that_binds_a_required_name_runs(statement):
    assert runs(statement + "\n") == [statement.split("\n")[0]]


@pytest.mark.parametrize(
    "statement",
    [
        "sgd.calls = count()",
        "setattr(sgd, 'calls', count())",
        "sgd.table[0] = count()",
        "sgd.calls += 1",
    ],
)
def test_a_statement_that_gives_a_required_function_an_attribute_runs(statement):
    assert runs(FUNCTION + statement + "\n") == ["def sgd(params):", statement]


def test_a_method_given_to_a_class_runs_with_what_it_needs():
    text = """
    class Model:
        pass
    def f(self, x):
        return x * SCALE
    SCALE = compute(2)
    Model.forward = f
    Model.unneeded
    """
    assert runs(text, "Model") == ["class Model:", "def f(self, x):", "SCALE = compute(2)", "Model.forward = f"]


@pytest.mark.parametrize(
    "function",
    [
        "def sgd(params):\n    return params * needed",
        "def sgd(params, scale=needed):\n    return params",
        "def sgd(params, *, scale=needed):\n    return params",
        "@needed\ndef sgd(params):\n    return params",
        "@needed(3)\ndef sgd(params):\n    return params",
        "class sgd(needed):\n    pass",
        "class sgd(metaclass=needed):\n    pass",
        "class sgd:\n    x = needed",
        "class sgd:\n    def step(self):\n        return needed",
        "def sgd(params):\n    def inner():\n        return needed\n    return inner",
        "def sgd(params):\n    return [needed for p in params]",
        "def sgd(params: needed):\n    return params",
        "sgd = partial(step, needed)",
        "sgd = lambda params: needed",
    ],
)
def test_free_names_defaults_decorators_and_bases_are_needed(function):
    assert runs(f"needed = make()\nunneeded = make()\n{function}\n")[0] == "needed = make()"
    assert "unneeded = make()" not in runs(f"needed = make()\nunneeded = make()\n{function}\n")


def test_what_is_needed_is_followed_to_its_end():
    text = """
    a = load()
    b = a.reshape(3)
    c = helper(b)
    d = unused(7)
    def helper(x):
        return x + offset
    offset = number()
    def sgd(params):
        return params + c
    """
    assert runs(text) == [
        "a = load()",
        "b = a.reshape(3)",
        "c = helper(b)",
        "def helper(x):",
        "offset = number()",
        "def sgd(params):",
    ]


def test_a_value_that_is_filled_step_by_step_is_filled():
    text = """
    table = make()
    table["a"] = 1
    table.update(b=2)
    fill(table)
    for key in "cd":
        table[key] = 3
    other = make()
    other["a"] = 1
    def sgd(params):
        return table
    """
    kept = runs(text)
    assert kept == [
        "table = make()",
        'table["a"] = 1',
        "table.update(b=2)",
        "fill(table)",
        'for key in "cd":',
        "def sgd(params):",
    ]


def test_training_with_the_required_functions_does_not_run():
    text = """
    import torch
    w = torch.zeros(3)
    def sgd(params, lr):
        for p in params:
            p -= lr * p.grad
    for epoch in range(100):
        sgd([w], 0.1)
    print(w)
    """
    assert runs(text) == ["import torch", "def sgd(params, lr):"]


def test_a_name_that_is_local_to_the_function_is_not_needed():
    assert runs("w = make()\ndef sgd(w):\n    x = w\n    return x\nx = make()\n") == ["def sgd(w):"]


def test_a_shadowed_builtin_is_needed():
    assert runs("sum = make()\ndef sgd(p):\n    return sum(p)\n") == ["sum = make()", "def sgd(p):"]


def test_an_imported_module_may_be_called_but_is_not_changed_by_it():
    """`torch.manual_seed(0)` and `np.random.seed(0)` need not run."""
    text = (
        "import torch\nimport numpy as np\ntorch.manual_seed(0)\nnp.random.seed(0)\ndef sgd(p):\n    return torch.add(p, np.pi)\n"
    )
    assert runs(text) == ["import torch", "import numpy as np", "def sgd(p):"]


def test_the_order_is_the_students():
    assert runs("import b\nsgd = 1\nimport a\n") == ["import b", "sgd = 1", "import a"]


# ------------------------------------------------------------------ places


def test_statements_keep_their_file_and_line():
    program = selected("# comment\n\nimport torch\n\n@torch.no_grad()\ndef sgd(p):\n    return p\n").program
    assert [(s.file, s.line, s.code.split("\n")[0]) for s in program.statements] == [
        ("sgd.py", 3, "import torch"),
        ("sgd.py", 5, "@torch.no_grad()"),
    ]
    assert program.given == ""


def test_several_statements_on_a_line_are_told_apart():
    program = selected("x = 1; print(x); y = 2\nif 1: import a; import b\n").program
    assert [(s.code, s.line) for s in program.statements] == [("x = 1", 1), ("y = 2", 1), ("if 1: import a; import b", 2)]


def test_letters_beyond_ascii_do_not_shift_columns():
    assert runs("x = '梯度'; print(x); y = 'é'\n") == ["x = '梯度'", "y = 'é'"]


def test_every_selected_statement_still_parses():
    text = "s = '''a\n  b\n'''\ndef sgd(p):\n    '''Doc\n\n  less indented\n    '''\n    return p\nx = (1,\n  2)\n"
    codes = [s.code for s in selected(text).program.statements]
    assert [ast.dump(ast.parse(code)) for code in codes] == [ast.dump(ast.Module([node], [])) for node in ast.parse(text).body]


def test_the_binds_stand_beside_the_statements():
    selection = selected("import torch.nn as nn, os.path\nfrom a import b as c, d\ndef sgd(p): pass\nx, (y, *z) = 1, (2, 3)\n")
    assert selection.binds == ({"nn", "os"}, {"c", "d"}, {"sgd"}, {"x", "y", "z"})


# ------------------------------------------------------------------ syntax errors


def test_of_a_file_with_a_syntax_error_whatever_parses_runs():
    text = """
    import torch
    def broken(x:
        return x
    def sgd(params):
        return params
    print "hello"
    x = 1
    """
    selection = selected(text)
    assert [s.code.split("\n")[0] for s in selection.program.statements] == ["import torch", "def sgd(params):", "x = 1"]
    assert len(selection.notes) == 2
    assert selection.notes[0].startswith("line 3: SyntaxError: ")
    assert selection.notes[1].startswith("line 7: SyntaxError: Missing parentheses in call to 'print'")
    assert all(note.endswith("(stepped over)") for note in selection.notes)


def test_a_required_function_that_cannot_be_read_is_remembered():
    selection = selected("def helper(): pass\ndef sgd(params)\n    return params\n")
    assert [s.code for s in selection.program.statements] == ["def helper(): pass"]
    assert len(selection.unreadable) == 1
    assert "def sgd" in selection.unreadable[0]


@pytest.mark.parametrize(
    "broken",
    [
        "def f(:\n    pass",
        "x = (1,",
        "x = 'unclosed",
        "for i in range(3)\n    print(i)",
        "    indented = 1",
        "def f():\nreturn 1",
        "def f():\n\tx = 1\n        y = 2",
        "return 5",
        "if True:",
        "else:\n    pass",
        "x = 1 +",
        "nonlocal x",
        "def f(a, a): pass",
        "\u200bx = 1",
        "x = 0777",
        "\u2018quoted\u2019",
        "try:\n    x = 1",
    ],
)
def test_a_broken_statement_costs_only_itself(broken):
    text = (
        f"import torch\n{broken}\n\ndef sgd(params):\n    if params:\n        return 1\n    else:\n        return 2\n\nLAST = 1\n"
    )
    selection = select(submission_of(text.encode(), "ada", "sgd.py"), ("sgd",))
    kept = [s.code.split("\n")[0] for s in selection.program.statements]
    assert kept[0] == "import torch"
    assert kept[-2:] == ["def sgd(params):", "LAST = 1"]
    assert selection.notes


def test_a_statement_that_spans_lines_with_gaps_is_joined_beside_a_broken_one():
    text = "x = (1\n\ny = [\n1,\n\n2,\n]\ntry:\n    import a\nexcept ImportError:\n    a = None\n\ndef sgd(p):\n\n    return p\n"
    assert runs(text) == ["y = [", "try:", "def sgd(p):"]


def test_lines_stay_right_behind_a_syntax_error():
    program = selected("x = (\n\n\ndef sgd(p):\n    return p\n").program
    assert [(s.line, s.code.split("\n")[0]) for s in program.statements] == [(4, "def sgd(p):")]


def test_of_a_notebook_a_broken_cell_costs_only_its_statement():
    selection = notebook("import torch", "def sgd(p):\n    return p\nx = = 1\ny = 2", "z = 3")
    assert [(s.file, s.line, s.code.split("\n")[0]) for s in selection.program.statements] == [
        ("sgd.ipynb, cell 1", 1, "import torch"),
        ("sgd.ipynb, cell 2", 1, "def sgd(p):"),
        ("sgd.ipynb, cell 2", 4, "y = 2"),
        ("sgd.ipynb, cell 3", 1, "z = 3"),
    ]
    assert selection.notes[0].startswith("cell 2, line 3: SyntaxError: ")


def test_a_name_is_needed_across_cells():
    selection = notebook("scale = make()", "def sgd(p):\n    return p * scale", "print(sgd(1))")
    assert [s.code.split("\n")[0] for s in selection.program.statements] == ["scale = make()", "def sgd(p):"]


@pytest.mark.parametrize(
    "text",
    ["(" * 5000, "x = " + "-" * 20000 + "1", "a" * 100_000 + " b", "lambda: " * 3000 + "1", "x = " + "f(" * 300 + ")" * 300],
)
def test_a_text_that_breaks_the_parser_is_stepped_over(text):
    assert runs(f"{text}\ndef sgd(p): pass\n") == ["def sgd(p): pass"]


def test_invalid_escapes_are_no_error_and_no_warning():
    assert runs('PATTERN = "\\d"\ndef sgd(p):\n    return "\\w"\n') == ['PATTERN = "\\d"', "def sgd(p):"]


# ------------------------------------------------------------------ notes


def test_a_required_name_that_is_defined_twice_is_noted_with_the_place_that_counts():
    text = f"{FUNCTION}\n{FUNCTION}\ndef helper(): pass\ndef helper(): pass\n"
    assert selected(text).notes == ("sgd is defined 2 times; the last one, line 4, counts",)
    assert notebook(FUNCTION, FUNCTION, FUNCTION).notes == ("sgd is defined 3 times; the last one, cell 3, line 1, counts",)


def test_a_redecorated_function_is_not_defined_twice():
    assert selected(FUNCTION + "sgd = torch.no_grad()(sgd)\n").notes == ()


def test_the_notes_of_reading_come_first():
    selection = select(submission_of("# 梯度\nx = (\n".encode("gbk"), "ada", "a.py"), ())
    assert selection.notes[0].startswith("was read as gb18030")
    assert len(selection.notes) == 2


# ------------------------------------------------------------------ cost


def test_a_long_chain_of_needs_is_followed_in_no_time():
    chain = "\n".join(f"x{i} = g(x{i - 1})" for i in range(1, 1500))
    started = time.process_time()
    assert len(runs(f"x0 = g()\n{chain}\nsgd = x1499\nprint(x3)\n")) == 1501
    assert time.process_time() - started < 5.0
