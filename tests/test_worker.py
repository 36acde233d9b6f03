"""What runs beside student code, in this process: loading by statement, a clean state, calls, faults."""

import os
import random
import sys
import textwrap
import types
import warnings

import numpy as np
import pytest
import torch

from gradelib.evidence import decode
from gradelib.model import Array, Opaque, Probe, Program, Statement
from gradelib.selection import select
from gradelib.submission import submission_of
from gradelib.transcript import evidence_of
from gradelib.verdict import not_attempted
from gradelib.worker import Loaded, TimedOut, describe, fresh_state, load, observe, probes_module, serve

SEED = "0123456789abcdef" * 4


@pytest.fixture
def loaded():
    """Load a text, statement by statement; everything that was sent is kept."""

    def run(text, given="", file="tiny.py"):
        selection = select(submission_of(textwrap.dedent(text).encode(), "ada", file), ("f",))
        messages = []
        result = load(Program(selection.program.statements, given), lambda message: messages.append(decode(message)))
        return result, messages

    return run


def names(result):
    return {name for name in result.module.__dict__ if not name.startswith("__")}


# ------------------------------------------------------------------ loading


def test_statements_run_in_one_namespace_and_each_is_announced(loaded):
    result, messages = loaded("a = 1\ndef f(x):\n    return a + x\n")
    assert messages == [{"at": 0}, {"at": 1}, {"loaded": []}]
    assert result.module.f(2) == 3
    assert result.files == {"tiny.py"}


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("f.x = 1 / 0", "line 3: ZeroDivisionError: division by zero (stepped over)"),
        ("f.x = undefined", "line 3: NameError: name 'undefined' is not defined (stepped over)"),
        ("import no_such_thing", "line 3: ModuleNotFoundError: No module named 'no_such_thing' (stepped over)"),
        ("f.x = exit()", "line 3: SystemExit: None (stepped over)"),
        ("f.x = quit(3)", "line 3: SystemExit: 3 (stepped over)"),
        ("f.x = sys.exit('bye')", "line 3: NameError: name 'sys' is not defined (stepped over)"),
        ("f.x = input('? ')", "line 3: EOFError: nobody answers input() while grading (stepped over)"),
    ],
)
def test_a_failing_statement_is_noted_at_its_line_and_stepped_over(loaded, statement, told):
    result, messages = loaded(f"def f(x):\n    return x\n{statement}\nlast = 2\n")
    assert result.notes == [told]
    assert messages[-1] == {"loaded": [told]}
    assert {"f", "last"} <= names(result)


def test_a_failing_statement_is_noted_where_it_stands_with_the_first_line_of_its_message(loaded):
    text = "def f(x): return x\ndef inner():\n    raise ValueError('too small\\nand more')\n\nf.x = (1,\n  inner())\n"
    assert loaded(text)[0].notes == ["line 6: ValueError: too small (stepped over)"]


def test_a_failing_cell_is_noted_by_cell_and_line():
    program = Program((Statement("import no_such_thing", "tiny.ipynb, cell 4", 2),))
    assert load(program, lambda _: None).notes[0].startswith("cell 4, line 2: ModuleNotFoundError")


def test_an_exception_that_cannot_be_shown_is_still_stepped_over(loaded):
    text = "class E(Exception):\n    def __str__(self):\n        raise self\ndef f():\n    raise E\nf.x = f()\n"
    assert loaded(text)[0].notes == ["line 6: E (stepped over)"]


def test_a_time_out_is_not_stepped_over(loaded):
    with pytest.raises(TimedOut):
        loaded("import gradelib.worker\ndef f():\n    raise gradelib.worker.TimedOut\nf.x = f()\n")


def test_a_function_survives_a_value_of_its_name(loaded):
    result, _ = loaded("def f(x):\n    return x\nf = f(3)\nclass M:\n    pass\nM = M()\nn = 1\nn = 2\n")
    assert result.module.f(5) == 5
    assert result.notes == ["line 3: gives the name of the function f to a value (ignored)"]
    assert result.module.n == 2


def test_a_later_definition_and_a_decorated_one_replace_a_function(loaded):
    result, _ = loaded(
        "import torch\ndef f(x):\n    return 1\ndef f(x):\n    return torch.is_grad_enabled()\nf = torch.no_grad()(f)\n"
    )
    assert result.module.f(0) is False
    assert result.notes == []


def test_futures_reach_the_statements_below(loaded):
    result, _ = loaded("from __future__ import annotations\ndef f(x: Undefined) -> AlsoUndefined:\n    return x\n")
    assert result.notes == []
    assert result.module.f.__annotations__["x"] == "Undefined"


def test_the_given_functions_can_be_imported(loaded):
    result, _ = loaded("from gradelib_given import g\ndef f(x):\n    return g(x)\n", given="def g(x):\n    return 10 * x\n")
    assert result.module.f(2) == 20


def test_a_hand_in_sees_its_own_module_and_not_main(loaded):
    result, _ = loaded("NAME = __name__\ndef f(): pass\nf.name = NAME\n")
    assert result.module.f.name == "submission"
    assert sys.modules["submission"] is result.module


# ------------------------------------------------------------------ a clean state


def disturb():
    random.seed(99)
    np.random.seed(99)
    torch.manual_seed(99)
    torch.set_grad_enabled(False)
    torch.set_default_dtype(torch.float64)
    torch.set_default_device("meta")
    torch.autograd.set_detect_anomaly(True)
    torch.set_num_threads(3)
    np.seterr(all="raise")
    warnings.simplefilter("error")
    os.chdir("/")


def state():
    with torch.autograd.set_grad_enabled(torch.is_grad_enabled()):
        return (
            (torch.is_grad_enabled(), torch.get_default_dtype(), torch.zeros(1).device, torch.is_anomaly_enabled()),
            torch.get_num_threads(),
            np.geterr(),
            os.getcwd(),
            list(warnings.filters),
        )


def test_everything_that_code_may_switch_is_as_before_afterwards(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before, streams = state(), (random.getstate(), np.random.get_state()[1].tolist(), torch.get_rng_state().tolist())
    with fresh_state(7):
        disturb()
    assert state() == before
    assert (random.getstate(), np.random.get_state()[1].tolist(), torch.get_rng_state().tolist()) == streams


def test_everything_is_restored_after_an_exception_too():
    before = state()
    with pytest.raises(KeyError), fresh_state(7):
        disturb()
        raise KeyError
    assert state() == before


def test_every_probe_finds_the_same_state_whatever_the_one_before_did():
    def found():
        with fresh_state(7):
            seen = state()[:-1], random.random(), np.random.rand(), torch.rand(2).tolist()
            disturb()
            return seen

    first = found()
    assert first == found()
    assert first[0][0] == (True, torch.float32, torch.device("cpu"), False)
    assert first[0][2] == {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}


def test_the_state_inside_a_students_own_settings_is_restored_to_them():
    torch.set_default_dtype(torch.float64)
    torch.set_grad_enabled(False)
    try:
        with fresh_state(7):
            assert torch.zeros(1).dtype == torch.float32
            assert torch.is_grad_enabled()
        assert torch.get_default_dtype() == torch.float64
        assert not torch.is_grad_enabled()
    finally:
        torch.set_default_dtype(torch.float32)
        torch.set_grad_enabled(True)


def test_different_seeds_give_different_numbers():
    drawn = []
    for seed in (1, 2, 2**62):
        with fresh_state(seed):
            drawn.append((random.random(), np.random.rand(), torch.rand(1).item()))
    assert len({number for numbers in drawn for number in numbers}) == 9


def test_figures_are_closed_and_drawn_by_agg():
    import matplotlib
    import matplotlib.pyplot as plt

    plt.figure()
    with fresh_state(1):
        assert plt.get_fignums() == []
        assert matplotlib.get_backend().lower() == "agg"
        plt.figure()
    assert plt.get_fignums() == []


def test_the_working_directory_may_be_gone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    gone = tmp_path / "gone"
    gone.mkdir()
    with fresh_state(1):
        os.chdir(gone)
        gone.rmdir()
    assert os.getcwd() == str(tmp_path)


# ------------------------------------------------------------------ what a probe sees


def test_a_probe_sees_what_it_yields_in_order_with_the_calls_before(watch):
    body = 'x = draw.normal(2)\nyield "before", 1\nyield "after", student.f(x), same(also=("dtype",))\nstudent.f(x)\nyield "x", x'
    seen = watch("def f(x):\n    return 2 * x\n", body)
    assert (seen.ending, seen.fault) == ("done", None)
    assert [(o.label, o.calls) for o in seen.observations] == [("before", 0), ("after", 1), ("x", 2)]
    assert seen.observations[1].comparison.also == ("dtype",)
    np.testing.assert_array_equal(seen.observations[1].value.data, 2 * seen.observations[2].value.data)
    assert len(seen.drawn) == 32
    assert seen.seconds >= 0


def test_a_probe_of_several_functions_is_given_the_one_that_it_is_about():
    head = 'from gradelib import probe\n@probe("f", "g", points=1)\n'
    source = head + 'def calls(student, draw, one):\n    """."""\n    yield "one", one(1)\n'
    program = load(Program((Statement("def g(x):\n    return x + 1\n", "tiny.py", 1),)), lambda _: None)
    seen = {}
    for name in ("g_calls", "f_calls"):
        sent: list[bytes] = []
        observe(probes_module(source), name, SEED, program, sent.append)
        seen[name] = evidence_of(name, [decode(message) for message in sent])
    assert [(o.label, o.value) for o in seen["g_calls"].observations] == [("one", 2)]
    assert (seen["f_calls"].ending, seen["f_calls"].detail) == ("missing", "f")


def test_a_snapshot_is_taken_at_the_yield(watch):
    seen = watch("def f(x):\n    return x\n", 'x = draw.normal(2)\nyield "x", student.f(x)\nx.zero_()\nyield "zeroed", x')
    assert seen.observations[0].value.data.all()
    assert not seen.observations[1].value.data.any()


def test_one_seed_gives_the_same_evidence_twice_and_another_does_not(watch):
    text, body = (
        "import torch, random\ndef f(x):\n    return x + torch.rand(3) + random.random()\n",
        'yield "v", student.f(draw.normal(3))',
    )
    first, again = (watch(text, body).observations[0].value.data.tolist() for _ in range(2))
    assert first == again
    assert watch(text, body, "ab" * 32).observations[0].value.data.tolist() != first


def test_the_first_half_of_a_seed_draws_and_the_other_seeds_the_generators(watch):
    text, body = (
        "import torch\ndef f(x):\n    return torch.rand(3)\n",
        'x = draw.normal(3)\nyield "drawn", x\nyield "v", student.f(x)',
    )

    def data(seed):
        return [o.value.data.tolist() for o in watch(text, body, seed).observations]

    one, other = data("a" * 64), data("a" * 32 + "b" * 32)
    assert one[0] == other[0]
    assert one[1] != other[1]


def test_evidence_before_an_exception_is_kept(watch):
    seen = watch("def f(x):\n    return x\n", 'yield "one", 1\nyield "two", student.f(2)\nraise KeyError("probe")')
    assert (seen.ending, [o.label for o in seen.observations]) == ("raised", ["one", "two"])


def test_arguments_are_kept_as_they_were_before_the_call_by_parameter_name(watch):
    text = "def f(params, lr, *rest, flag=True):\n    params[0].zero_()\n    params[0].grad = None\n"
    body = """
    import torch
    w = torch.ones(2, requires_grad=True)
    w.grad = torch.full((2,), 3.0)
    big, thing = torch.zeros(65), object()
    with torch.no_grad():
        student.f([w], 0.1, big, thing, flag="x")
    yield "w", w
    """
    (call,) = watch(text, body).calls
    arguments = dict(call.arguments)
    assert call.function == "f"
    assert list(arguments) == ["params", "lr", "rest", "flag"]
    (w,) = arguments["params"]
    assert (w.data.tolist(), w.grad.data.tolist(), w.requires_grad) == ([1.0, 1.0], [3.0, 3.0], True)
    assert arguments["lr"] == 0.1
    assert arguments["rest"] == ["a tensor of shape (65,)", Opaque("object")]
    assert arguments["flag"] == "x"


def test_calls_are_counted_where_nobody_asks_to_be_told(watch):
    seen = watch("def f(x):\n    return x\n", 'yield "sum", sum(student.f(i) for i in range(5))', calls=False)
    assert (seen.calls, seen.observations[0].calls) == ((), 5)


def test_a_function_that_is_bound_anew_as_it_runs_is_the_one_that_is_called(watch):
    text = "def f(x):\n    global f\n    f = lambda x, y=5: y\n    return x\n"
    body = 'yield "both", [student.f(1), student.f(2), student.f(3, 4)]'
    assert watch(text, body).observations[0].value == [1, 5, 4]


def test_a_function_that_goes_away_as_it_runs_is_missing(watch):
    seen = watch("def f(x):\n    del globals()['f']\n    return x\n", 'yield "both", [student.f(1), student.f(2)]')
    assert (seen.ending, seen.detail) == ("missing", "f")


def test_only_the_first_calls_are_kept(watch):
    seen = watch("def f(x):\n    return x\n", 'yield "sum", sum(student.f(i) for i in range(40))')
    assert len(seen.calls) == 12
    assert seen.observations[0].calls == 12


def test_a_value_too_large_to_keep_is_told_in_words(watch):
    seen = watch("def f(x):\n    return [0] * 10_000\n", 'yield "v", student.f(0)\nyield "next", 1')
    assert seen.observations[0].value == Opaque("a list of 10000, too large to keep")
    assert seen.observations[1].value == 1


def test_warnings_of_the_hand_in_are_recorded_and_are_no_errors(watch):
    text = "import warnings\ndef f(x):\n    for i in range(5):\n        warnings.warn(f'careful {i}')\n    return x\n"
    seen = watch(text)
    assert seen.ending == "done"
    assert seen.warnings == ("UserWarning: careful 0", "UserWarning: careful 1", "UserWarning: careful 2")


def test_classes_are_called_and_their_objects_are_the_hand_ins_own(watch):
    text = """
    import torch
    class f(torch.nn.Module):
        def __init__(self, n):
            super().__init__()
        def forward(self, x):
            return 2 * x
    """
    seen = watch(text, 'x = draw.normal(3)\nyield "out", student.f(3)(x)\nyield "x", x')
    np.testing.assert_array_equal(seen.observations[0].value.data, 2 * seen.observations[1].value.data)


def test_each_probe_works_in_an_empty_folder_of_its_own_and_leaves_it_again(tmp_path):
    module = probes_module(
        'from gradelib import probe\nimport os\n@probe("f", points=1)\ndef p(student, draw):\n'
        '    yield "there", os.listdir()\n    open("mine", "w").close()\n    yield "here", os.getcwd()\n'
    )
    before, folders = os.getcwd(), set()
    for _ in range(2):
        sent = []
        observe(module, "p", SEED, Loaded(Program(())), sent.append, str(tmp_path))
        assert decode(sent[0])["value"] == []
        folders.add(decode(sent[1])["value"])
    assert len(folders) == 2 and all(os.path.dirname(folder) == str(tmp_path) for folder in folders)
    assert os.getcwd() == before


# ------------------------------------------------------------------ data loaders


@pytest.mark.parametrize("options", ["num_workers=2", "num_workers=4, prefetch_factor=2, persistent_workers=True, timeout=30"])
def test_a_data_loader_works_without_workers_and_it_is_noted(watch, loaded, options):
    text = f"""
    from torch.utils.data import DataLoader, TensorDataset
    def f(x):
        return [batch[0] for batch in DataLoader(TensorDataset(x), 2, {options})]
    """
    seen = watch(text, 'yield "batches", len(student.f(draw.normal(5)))')
    assert seen.observations[0].value == 3


def test_a_data_loader_made_while_loading_works_without_workers_too(loaded):
    text = """
    from torch.utils.data import DataLoader
    loader = DataLoader([1, 2, 3], num_workers=2)
    def f():
        return [int(x) for x in loader]
    """
    result, messages = loaded(text)
    assert messages[-1] == {"loaded": ["DataLoader: num_workers is set to 0 while grading"]}
    assert result.module.f() == [1, 2, 3]


def test_a_data_loader_is_itself_again_afterwards(watch):
    before, ask = torch.utils.data.DataLoader.__init__, __builtins__["input"]
    watch("def f(x):\n    raise ValueError\n")
    assert torch.utils.data.DataLoader.__init__ is before
    assert __builtins__["input"] is ask


# ------------------------------------------------------------------ missing, signatures, stubs


def test_a_missing_name_is_missing(watch):
    seen = watch("def g(x):\n    return x\n")
    assert (seen.ending, seen.detail, seen.fault) == ("missing", "f", None)


def test_a_name_that_the_hand_in_itself_misses_is_a_fault(watch):
    seen = watch("def f(x):\n    return g(x)\n")
    assert (seen.ending, seen.fault.type, seen.fault.line) == ("raised", "NameError", 2)


@pytest.mark.parametrize("head", ["def f(x, y):", "def f():", "def f(*, x):", "def f(x, /, y):"])
def test_a_function_that_cannot_take_the_arguments_has_a_wrong_signature(watch, head):
    seen = watch(f"{head}\n    return 1\n")
    assert (seen.ending, seen.fault.type, seen.fault.message) == ("raised", "signature", head[4:-1])
    assert not seen.fault.outside


@pytest.mark.parametrize(
    "text",
    [
        "def f(a, b=2, *c, d=1, **e):\n    return 1\n",
        "f = lambda *a: 1\n",
        "import functools\nf = functools.partial(lambda b, a: 1, 5)\n",
        "import torch\nf = torch.abs\n",
        "import torch\nf = torch.nn.ReLU()\n",
        "import functools\ndef g(a, b):\n    return 1\n@functools.wraps(g)\ndef f(*args):\n    return 1\n",
        "import torch\n@torch.no_grad()\ndef f(x):\n    return x\n",
        "class f:\n    def __init__(self, x, more=None):\n        pass\n",
        "f = len\n",
    ],
)
def test_anything_that_takes_the_arguments_is_called(watch, text):
    assert watch(text, 'yield "v", student.f(draw.normal(3)) is None').ending == "done"


def test_a_function_is_one_object_that_knows_its_name(watch):
    seen = watch("def f(x):\n    return x\n", 'yield "v", [student.f is student.f, student.f.__name__]')
    assert seen.observations[0].value == [True, "f"]


def test_a_function_that_the_hand_in_gives_another_meaning_meanwhile_is_the_new_one(watch):
    text = "def f(x):\n    global f\n    f = lambda a, b: a + b\n    return x\n"
    seen = watch(text, 'yield "v", [float(student.f(draw.normal()) * 0 + 1), student.f(1, 2)]')
    assert seen.observations[0].value == [1.0, 3]


def test_a_result_that_will_not_be_described_ends_nothing(watch):
    text = """import torch
class Sly(torch.Tensor):
    @property
    def shape(self):
        raise SystemExit
def f(x):
    return x.as_subclass(Sly)
"""
    seen = watch(text, 'yield "v", student.f(draw.normal(3)) is None')
    assert (seen.ending, seen.returned) == ("done", "")


def test_a_type_error_inside_is_no_matter_of_the_signature(watch):
    seen = watch("def f(x):\n    return g(x, 1)\ndef g(x):\n    return x\n")
    assert (seen.fault.type, seen.fault.line, seen.fault.own) == ("TypeError", 2, True)


PROBE = Probe("f", "looks", 1)


@pytest.mark.parametrize(
    "line", ["raise NotImplementedError", "raise NotImplementedError('your turn')", "x = 1; raise NotImplementedError()"]
)
def test_a_stub_that_still_raises_is_not_attempted(watch, line):
    assert not_attempted(PROBE, watch(f"def f(x):\n    {line}\n"))


@pytest.mark.parametrize(
    "text",
    [
        "def f(x):\n    return g(x)\ndef g(x):\n    raise NotImplementedError\n",
        "import torch\ndef f(x):\n    return torch.nn.Module()(x)\n",
        "def f(x):\n    return x.to_mkldnn_not()\n",
        "import torch\ndef f(x):\n    return torch.ones(2, device='meta').numpy()\n",
        "import torch\ndef f(x):\n    return torch.ones(2, device='meta').item()\n",
        "def f(x):\n    raise ValueError('NotImplementedError')\n",
    ],
)
def test_a_not_implemented_of_something_else_is_a_fault(watch, text):
    seen = watch(text)
    assert seen.ending == "raised"
    assert not not_attempted(PROBE, seen)


def test_a_class_whose_constructor_or_method_still_raises_is_not_attempted(watch):
    for method in ("__init__(self, *a)", "__call__(self, x)"):
        text = f"class f:\n    def {method}:\n        raise NotImplementedError\n"
        seen = watch(text, 'yield "v", student.f()(draw.normal(3))')
        assert not_attempted(PROBE, seen)


# ------------------------------------------------------------------ faults


def test_a_fault_is_told_with_the_students_own_line(watch):
    text = """
    import torch

    def helper(x):
        return x @ torch.ones(4, 4)

    def f(x):
        y = helper(x)  # a comment
        return y
    """
    fault = watch(text).fault
    assert (fault.type, fault.file, fault.line, fault.function) == ("RuntimeError", "tiny.py", 5, "helper")
    assert fault.code == "return x @ torch.ones(4, 4)"
    assert fault.own
    assert not fault.outside
    assert "cannot be multiplied" in fault.message


def test_a_fault_below_the_hand_in_is_told_at_the_hand_ins_line(watch):
    fault = watch("import json\ndef f(x):\n    return json.loads('{')\n").fault
    assert (fault.type, fault.line, fault.function, fault.own, fault.outside) == ("JSONDecodeError", 3, "f", False, False)


@pytest.mark.parametrize(
    ("text", "body", "returned"),
    [
        ("def f(x):\n    pass\n", 'X, y = student.f(1)\nyield "X", X', "`f` returned None"),
        ("def f(x):\n    return 1, 2, 3\n", 'X, y = student.f(1)\nyield "X", X', "`f` returned a tuple (an int, an int, an int)"),
        ("def f(x):\n    return [x]\n", 'yield "shape", student.f(1).shape', "`f` returned a list (an int)"),
        ("def f(x):\n    return x\n", 'yield "v", student.f(1)\nyield "w", [][0]', "`f` returned an int"),
    ],
)
def test_an_exception_on_the_probes_own_line_is_told_by_what_the_function_returned(watch, text, body, returned):
    seen = watch(text, body)
    assert seen.fault.outside
    assert (seen.fault.file, seen.fault.line) == ("", 0)
    assert seen.returned == returned


def test_an_exception_in_a_generator_of_the_hand_in_is_its_own(watch):
    fault = watch("def f(x):\n    yield 1\n    yield 1 / 0\n", 'yield "v", list(student.f(1))').fault
    assert (fault.type, fault.line, fault.outside) == ("ZeroDivisionError", 3, False)


def test_an_exception_inside_a_c_function_of_the_hand_in_is_not_the_probes(watch):
    fault = watch("import torch\nf = torch.inverse\n", 'yield "v", student.f(draw.normal(3))').fault
    assert not fault.outside


@pytest.mark.parametrize(
    "error", ["SystemExit(3)", "BaseException('x')", "GeneratorExit", "RecursionError", "MemoryError", "StopIteration"]
)
def test_no_exception_of_the_hand_in_gets_out(watch, error):
    assert watch(f"def f(x):\n    raise {error}\n").ending == "raised"


def test_a_deep_recursion_is_a_fault_of_the_hand_in(watch):
    fault = watch("def f(x):\n    return f(x)\n").fault
    assert (fault.type, fault.line) == ("RecursionError", 2)


def test_a_long_message_is_cut(watch):
    assert len(watch("def f(x):\n    raise ValueError('x' * 10**6)\n").fault.message) == 2000


def test_the_line_in_a_notebook_is_that_of_the_cell():
    program = Program((Statement("def f(x):\n    return x.no_such", "tiny.ipynb, cell 3", 4),))
    module = probes_module(
        'from gradelib import probe\n@probe("f", points=1)\ndef cell(student, draw):\n    """."""\n    yield "v", student.f(1)\n'
    )
    sent = []
    observe(module, "cell", SEED, load(program, lambda _: None), sent.append)
    fault = decode(sent[-1])["fault"]
    assert (fault["file"], fault["line"], fault["code"]) == ("tiny.ipynb, cell 3", 5, "return x.no_such")


# ------------------------------------------------------------------ probes.py, needs, serving


def test_a_probes_module_is_loaded_once_under_a_name_of_its_own():
    source = "x = []\n"
    module = probes_module(source)
    assert probes_module(source) is module
    assert module.__name__.startswith("gradelib_probes_")
    assert probes_module("x = [1]\n") is not module


def test_a_probe_whose_library_is_not_installed_is_not_graded(watch):
    module = probes_module(
        'from gradelib import probe\n@probe("f", points=1, needs=("no_such_library",))\ndef p(student, draw):\n    yield "v", 1\n'
    )
    sent = []
    observe(module, "p", SEED, Loaded(Program(())), sent.append)
    assert decode(sent[0]) == {"ended": "unavailable", "detail": "needs no_such_library: pip install no_such_library"}


def test_serving_loads_and_probes_until_there_is_nothing_more_to_do():
    source = (
        'from gradelib import probe\n@probe("f", points=1)\ndef p(student, draw):\n    """."""\n    yield "v", student.f(2)\n'
    )
    ask = {"probe": "p", "seed": SEED}
    requests = iter(
        [
            ask | {"probes": source},
            {
                "load": [["def f(x): return x + g(x)", "a.py", 1], ["from gradelib_given import g", "a.py", 2]],
                "given": "def g(x): return 5",
            },
            ask | {"probes": "broken("},
            ask | {"probes": source},
        ]
    )
    sent = []
    serve(lambda: next(requests, None), lambda message: sent.append(decode(message)))
    assert [sorted(message)[0] for message in sent[:3]] == ["at", "at", "loaded"]
    assert (sent[3]["ended"], sent[3]["detail"].split(":")[0]) == ("not graded", "line 1")
    assert (sent[4]["value"], sent[5]["ended"]) == (7, "done")
    assert len(sent) == 6


# ------------------------------------------------------------------ in words


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (torch.ones(2, 3), "a tensor of shape (2, 3)"),
        (np.ones(4), "a NumPy array of shape (4,)"),
        (None, "None"),
        ([], "an empty list"),
        ((), "an empty tuple"),
        ([1, None], "a list (an int, None)"),
        ((torch.ones(1), [2.0]), "a tuple (a tensor of shape (1,), a list (a float))"),
        ([1] * 5, "a list of 5"),
        ({"a": 1}, "a dict of 1"),
        ("text", "a str"),
        (range(3), "a range"),
        ((i for i in ()), "a generator"),
        (types.SimpleNamespace(), "a SimpleNamespace"),
        ([[[1]]], "a list (a list (a list of 1))"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_value_is_told_by_kind_and_shape(value, told):
    assert describe(value) == told


def test_what_was_seen_is_plain_data(watch):
    seen = watch("def f(x):\n    return x\n")
    assert isinstance(seen.observations[0].value, Array)
