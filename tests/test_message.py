"""What students read. The texts are the product: each main situation is kept as a snapshot."""

import sys

import pytest

from gradelib.message import edits, misspelt
from gradelib.model import Fault
from gradelib.selection import select
from gradelib.submission import submission_of

OWN_TOTAL = "def total(x, factor):\n    return factor * x.sum()\n"
SCALED = "def scaled(x, factor):\n    {}\n" + OWN_TOTAL

SITUATIONS = {
    "a ratio": SCALED.format("return 2 * factor * x"),
    "a ratio to a known quantity": SCALED.format("return x / factor"),
    "a known mistake": SCALED.format("return x + 0"),
    "the sign": SCALED.format("return -factor * x"),
    "an offset": SCALED.format("return factor * x + 1"),
    "None": SCALED.format("factor * x"),
    "NaN": SCALED.format("return factor * x / 0 * 0"),
    "zero": SCALED.format("return 0 * x"),
    "a list": SCALED.format("return [float(v) * factor for v in x]"),
    "an object": SCALED.format("return object()"),
    "a shape": SCALED.format("return (factor * x).reshape(-1)"),
    "a table": SCALED.format("return factor * x - x.reshape(-1)"),
    "an input changed": SCALED.format("x.mul_(factor); return x.clone()"),
    "an exception": SCALED.format("return factor / 0 * x"),
    "an exception below the hand-in": "import json\n" + SCALED.format("return json.loads('{')"),
    "a misspelt name": SCALED.format("y = factor * x; result = y; return resutl"),
    "a misspelt attribute": SCALED.format("y = x.reshape(-1); return x.reshpae(-1)"),
    "an unknown name": SCALED.format("return undefined"),
    "a wrong signature": "def scaled(x):\n    return x\n" + OWN_TOTAL,
    "a warning": "import warnings\n" + SCALED.format("warnings.warn('careful'); return x * 7"),
    "no attempt": SCALED.format("raise NotImplementedError"),
    "a missing function": OWN_TOTAL,
    "a misspelt function": "\n\ndef scaledd(x, factor):\n    return factor * x\n" + OWN_TOTAL,
    "a function in other letters": "def Sca_Led(x, factor):\n    return factor * x\n" + OWN_TOTAL,
    "a function that cannot be read": "x = (1\n\ndef scaled(x, factor)\n    return x\n\n" + OWN_TOTAL,
    "a function whose definition fails": "@undefined\ndef scaled(x, factor):\n    return x\n" + OWN_TOTAL,
    "a crash": "import os\n" + SCALED.format("os._exit(0)"),
    "credit that is kept": "def scaled(x, factor):\n    return x\ndef total(x, factor):\n    return scaled(x, factor).sum()\n",
}


@pytest.mark.parametrize("situation", SITUATIONS)
def test_what_a_student_reads(grade_text, snapshot, situation):
    result = grade_text(SITUATIONS[situation])
    told = [f"{v.probe.name}: {v.outcome}\n{v.message}" for v in result.verdicts if v.message]
    assert "\n\n".join([*told, *result.notes]) == snapshot


PROBES = '''
from gradelib import probe, between, rows, same, statistics
import torch

@probe("scaled", points=1)
def keeps_rows(student, draw):
    """The rows are kept."""
    yield "the rows", student.scaled(draw.normal(5, 2), 1.0), rows()

@probe("scaled", points=1)
def is_near_zero(student, draw):
    """The mean is near zero."""
    yield "the mean", student.scaled(draw.normal(5), 0.0).mean(), between(-1, 1)

@probe("scaled", points=1)
def is_spread(student, draw):
    """The spread is right."""
    yield "the values", student.scaled(draw.normal(1000), 2.0), statistics("mean", "spread")

@probe("scaled", points=1)
def keeps_the_type(student, draw):
    """The type is kept."""
    yield "the result", student.scaled(draw.normal(3), 2.0), same(also=("dtype", "requires_grad"))

@probe("scaled", points=1)
def gives_two(student, draw):
    """Many values."""
    a = student.scaled(draw.normal(2), 2.0)
    for i in range(5):
        yield f"value {i}", a[i % 2] + i

@probe("scaled", points=1)
def unpacks(student, draw):
    """The result has a shape."""
    yield "rank", len(student.scaled(draw.normal(2, 2), 2.0).shape)

@probe("total", points=1)
def totals(student, draw):
    """The sum."""
    yield "v", student.total(draw.normal(3), 2.0)
'''
STRANGE = {
    "rows missing and twice": "return torch.cat([x[:-1], x[:1]]) if x.dim() == 2 else factor * x",
    "rows that are not in the data": "return x + 1",
    "no rows": "return None",
    "a float64 result": "return (factor * x).double()",
    "a result with gradient": "return (factor * x).requires_grad_()",
    "too wide": "return 100 * x + 5",
}


@pytest.fixture
def strange(catalogue_of):
    return catalogue_of({"exercises/tiny/probes.py": PROBES, **{f"solutions/tiny/wrong/{name}.py": None for name in WRONG}})


WRONG = ("scaled__forgets_factor", "scaled__forgets_factor__ones", "scaled__in_place", "scaled__flat", "total__mean")


@pytest.mark.parametrize("situation", STRANGE)
def test_what_a_student_reads_of_other_comparisons(grade_text, snapshot, strange, situation):
    result = grade_text("import torch\n" + SCALED.format(STRANGE[situation]), strange)
    assert "\n\n".join(f"{v.probe.name}: {v.outcome}\n{v.message}" for v in result.verdicts if v.message) == snapshot


def test_the_snippet_makes_the_failing_call_again(grade_text, snapshot, write, tmp_path, monkeypatch, capsys):
    result = grade_text(SCALED.format("return x + 0"))
    code = result.verdicts[0].snippet
    assert code == snapshot
    monkeypatch.syspath_prepend(write(tmp_path, {"tiny.py": SCALED.format("return x + 0")}))
    monkeypatch.delitem(sys.modules, "tiny", raising=False)  # another test's, on the same worker
    exec(compile(code, "snippet", "exec"), {})
    assert capsys.readouterr().out.startswith("tensor([")


def test_the_snippet_carries_gradients_types_and_lists(catalogue_of, grade_text, snapshot):
    probes = '''
    from gradelib import probe
    import torch
    @probe("scaled", points=1)
    def steps(student, draw):
        """A step."""
        w, b = draw.params((2, 1), (1,))
        w.grad, b.grad = draw.normal(2, 1), draw.normal(1)
        yield "w", student.scaled([w, b], draw.integers(0, 9, 2)) and 0
        yield "w", 1
    @probe("total", points=1)
    def sums(student, draw):
        """A sum."""
        x = draw.normal(2, dtype="float64")
        yield "v", student.total(x, draw.normal(65))
    '''
    probes = probes.replace(
        'yield "w", student.scaled([w, b], draw.integers(0, 9, 2)) and 0\n        yield "w", 1',
        'yield "w", student.scaled([w, b], draw.integers(0, 9, 2))',
    )
    reference = "def scaled(x, factor):\n    return 5\ndef total(x, factor):\n    return 7\n"
    wrong = "def scaled(x, factor):\n    return 3\ndef total(x, factor):\n    return 8\n"
    result = grade_text(wrong, catalogue_of({"exercises/tiny/probes.py": probes, "solutions/tiny/tiny.py": reference}))
    assert result.verdicts[0].snippet == snapshot
    assert result.verdicts[1].snippet == ""  # 65 numbers are too many to write out


# ------------------------------------------------------------------ near names


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [
        ("", "", 0),
        ("sgd", "sgd", 0),
        ("sgd", "sdg", 1),
        ("abc", "abcd", 1),
        ("abcd", "abc", 1),
        ("abc", "abd", 1),
        ("ca", "abc", 3),
        ("", "abc", 3),
        ("kitten", "sitting", 3),
        ("linreg", "lin_reg", 1),
        ("result", "resutl", 1),
    ],
)
def test_the_edit_distance_counts_a_swap_of_neighbours_once(a, b, distance):
    assert edits(a, b) == edits(b, a) == distance


def test_a_short_name_is_not_mistaken_for_an_import(catalogue_of, grade_text):
    stub = "def sgd(x):\n    raise NotImplementedError\n"
    probes = '''
    from gradelib import probe
    @probe("sgd", points=1)
    def steps(student, draw):
        """A step."""
        yield "v", student.sgd(1)
    '''
    files = {
        "exercises/tiny/tiny.py": stub,
        "exercises/tiny/probes.py": probes,
        "solutions/tiny/tiny.py": "def sgd(x):\n    return x\n",
    }
    catalogue = catalogue_of(files | {f"solutions/tiny/wrong/{name}.py": None for name in WRONG})
    assert (
        grade_text("import sys, os\nimport sgdlib as sg\ns = 1\n", catalogue).verdicts[0].message
        == "There is no sgd in the file."
    )
    told = grade_text("import sys\ndef sdg(x):\n    return x\n", catalogue).verdicts[0].message
    assert told == "There is no sgd in the file. Did you mean it by sdg (line 2)?"


def test_a_misspelt_name_is_told_only_near_one_that_the_file_uses():
    selection = select(submission_of(b"def f(learning_rate):\n    return learning_rate\n", "ada", "f.py"), ("f",))

    def told(message, type="NameError"):
        return misspelt(Fault(type, message), selection)

    assert told("name 'learning_rat' is not defined") == "misspelt: learning_rat for learning_rate"
    assert told("module 'torch' has no attribute 'learnin_rate'", "AttributeError") == "misspelt: learnin_rate for learning_rate"
    assert told("name 'momentum' is not defined") == ""
    assert told("name 'learning_rat' is not defined", "ValueError") == ""
    assert told("no quotes here") == ""
