"""RULES.md 22: what the source says, of a function and of what it reaches by name in the file."""

import textwrap

import pytest

from gradelib.model import Probe
from gradelib.selection import select
from gradelib.source import find, observations, reaches, where
from gradelib.submission import submission_of


def selected(text, *required, shown="fit.py"):
    return select(submission_of(textwrap.dedent(text).encode(), "ada", shown), required or ("fit",))


def contains(text, term, function="fit"):
    return bool(find(selected(text, function), function, term))


def body(line):
    return "import torch\nimport numpy as np\nfrom torch.autograd import grad as gradient\ndef fit(a, b, h):\n    " + line + "\n"


# ------------------------------------------------------------------ loops


@pytest.mark.parametrize(
    "line",
    [
        "for i in a: b += i",
        "while a: a -= 1",
        "return [i for i in a]",
        "return {i for i in a}",
        "return {i: i for i in a}",
        "return sum(i for i in a)",
        "return list(map(abs, a))",
        "return list(filter(None, a))",
        "return functools.reduce(f, a)",
        "return list(itertools.starmap(f, a))",
        "return np.vectorize(f)(a)",
        "return np.fromiter(a, float)",
        "return np.apply_along_axis(f, 0, a)",
        "return a.apply_(f)",
        "return torch.vmap(f)(a)",
        "return fit(a[1:], b, h)",
        "return (lambda: [i for i in a])()",
    ],
)
def test_a_loop_is_found_in_every_form(line):
    assert contains(body(line), "loop")


@pytest.mark.parametrize(
    "line", ["return a + b", "return torch.stack([a, b]).sum(0)", "return a[0:3]", "return a.map if a else b", "# for i in a"]
)
def test_what_is_no_loop_is_none(line):
    assert not contains(body(f"{line}\n    return 1"), "loop")


def test_a_loop_in_a_docstring_or_a_comment_does_not_count():
    assert not contains('def fit(a):\n    """for i in a: pass"""\n    # [x for x in a]\n    return a\n', "loop")


# ------------------------------------------------------------------ what is reached by name


def test_a_loop_is_found_in_what_the_function_reaches():
    text = """
    def unused(a):
        return [x for x in a]
    def step(a):
        return inner(a)
    def inner(a):
        for x in a:
            pass
    def fit(a):
        return step(a)
    """
    selection = selected(text)
    assert find(selection, "fit", "loop") == [("fit.py", 7)]
    assert where(selection, "fit", "loop") == "line 7"
    assert where(selection, "fit", "optimizer") == ""


def test_an_alias_and_a_class_are_reached():
    assert contains("def g(a):\n    return [x for x in a]\nfit = g\n", "loop")
    assert contains("class M:\n    def f(self, a):\n        return [x for x in a]\ndef fit(a):\n    return M().f(a)\n", "loop")
    assert contains("import functools\ndef g(a):\n    return [x for x in a]\nfit = functools.partial(g)\n", "loop")


def test_the_last_definition_counts():
    looping, plain = "def fit(a):\n    return [x for x in a]\n", "def fit(a):\n    return a\n"
    assert contains(plain + looping, "loop")
    assert not contains(looping + plain, "loop")
    assert contains(looping + "import torch\nfit = torch.no_grad()(fit)\n", "loop")


def test_a_function_without_definition_contains_nothing():
    assert not contains("x = 1\n", "loop")


def test_which_functions_are_reached_is_told_without_itself():
    selection = selected(
        "def a(x):\n    return b(x)\ndef b(x):\n    return c(x)\ndef c(x):\n    return a(x)\ndef d(x):\n    return 1\n",
        "a",
        "b",
        "c",
        "d",
    )
    assert reaches(selection, "a", ("a", "b", "c", "d")) == ("b", "c")
    assert reaches(selection, "d", ("a", "b", "c", "d")) == ()


# ------------------------------------------------------------------ autograd, optimizer, numerical differences, dotted names


@pytest.mark.parametrize(
    "line",
    [
        "a.backward()",
        "return torch.autograd.grad(a, b)",
        "a.requires_grad_()",
        "a.requires_grad = True",
        "a = torch.zeros(3, requires_grad=True)",
        "return a.grad",
        "return torch.func.grad(f)(a)",
        "return torch.func.jacrev(f)(a)",
        "return torch.autograd.functional.jacobian(f, a)",
    ],
)
def test_autograd_is_found(line):
    assert contains(body(line), "autograd")


@pytest.mark.parametrize("line", ["with torch.no_grad(): a -= b", "return a.detach()", "gradient = a", "return 2 * a"])
def test_what_only_turns_autograd_off_is_none(line):
    assert not contains(body(line), "autograd")


@pytest.mark.parametrize(
    "line",
    [
        "return torch.optim.SGD(a, 0.1)",
        "import torch.optim as o\n    return o.SGD(a)",
        "from torch import optim\n    return optim.Adam(a)",
    ],
)
def test_an_optimizer_is_found(line):
    assert contains(body(line), "optimizer")


@pytest.mark.parametrize(
    "head", ["import torch.optim as opt", "from torch import optim as opt", "import torch as t\nopt = t.optim"]
)
def test_an_optimizer_is_found_under_another_name(head):
    assert contains(f"{head}\ndef fit(a):\n    return opt.SGD(a, 0.1)\n", "optimizer")


def test_a_class_of_torch_optim_imported_by_name_is_found():
    assert contains("from torch.optim import SGD as Descent\ndef fit(a):\n    return Descent(a)\n", "optimizer")


def test_an_unused_import_does_not_count():
    text = (
        "import torch.optim as optim\nfrom torch.optim import SGD\nfrom torch.autograd import grad\ndef fit(a):\n    return a\n"
    )
    assert not contains(text, "optimizer")
    assert not contains(text, "autograd")
    assert not contains(text, "torch.optim.SGD")


@pytest.mark.parametrize(
    "line",
    [
        "return (f(a + 1e-5) - f(a - 1e-5)) / 2e-5",
        "return (f(a + h) - f(a)) / h",
        "return (f(a + h) - f(a - h)) / (2 * h)",
        "return (f(a) - f(a + h)) / -h",
        "return (f(a + h * e) - f(a - h * e)) / h / 2",
        "a[0] += h; return (f(a) - before) / h",
    ],
)
def test_numerical_differences_are_found(line):
    assert contains(body(line), "numerical differences")


@pytest.mark.parametrize(
    "line",
    [
        "return (a - b) / 2",
        "return (a + b) / len(a)",
        "return (a - b) / a.shape[0]",
        "return a / h",
        "return -2 * (a - b).sum()",
        "return 2 / n * (a + b * x - y).sum()",
    ],
)
def test_an_ordinary_division_is_no_numerical_difference(line):
    assert not contains(body(line), "numerical differences")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("import torch\ndef fit(a):\n    return torch.linalg.lstsq(a, a)\n", True),
        ("import torch as t\ndef fit(a):\n    return t.linalg.lstsq(a, a)\n", True),
        ("from torch.linalg import lstsq\ndef fit(a):\n    return lstsq(a, a)\n", True),
        ("from torch import linalg as la\ndef fit(a):\n    return la.lstsq(a, a)\n", True),
        ("import torch.linalg\ndef fit(a):\n    return torch.linalg.lstsq(a, a)\n", True),
        ("import numpy as np\ndef fit(a):\n    return np.linalg.lstsq(a, a)\n", False),
        ("import torch\ndef fit(a):\n    return torch.linalg.solve(a, a)\n", False),
    ],
)
def test_a_dotted_name_is_found_under_every_alias(text, found):
    assert contains(text, "torch.linalg.lstsq") is found


# ------------------------------------------------------------------ as observations


def test_each_term_is_one_observation_once():
    probe = Probe("fit", "p", 1, forbids=("loop", "optimizer"), requires=("autograd", "loop"))
    seen = observations(probe, selected(body("return [i for i in a]")))
    assert [(o.label, o.value) for o in seen] == [
        ("the source contains: loop", True),
        ("the source contains: optimizer", False),
        ("the source contains: autograd", False),
    ]


def test_a_probe_without_terms_looks_at_nothing():
    assert observations(Probe("fit", "p", 1), selected(body("return a"))) == ()


def test_the_place_in_a_notebook_is_told_by_cell_and_line():
    import nbformat
    from nbformat import v4

    book = v4.new_notebook(cells=[v4.new_code_cell("x = 1"), v4.new_code_cell("\ndef fit(a):\n    return [x for x in a]")])
    selection = select(submission_of(nbformat.writes(book).encode(), "ada", "fit.ipynb"), ("fit",))
    assert where(selection, "fit", "loop") == "cell 2, line 3"
