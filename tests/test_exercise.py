"""A folder becomes an Exercise, or is refused with the file, the line and the rule."""

import pytest

from gradelib.errors import CourseError, ProbeError
from gradelib.exercise import read_exercise, read_probes, signatures
from gradelib.rehearse import rehearse

HEAD = "import torch\nimport numpy as np\nfrom gradelib import probe, same\n\n"
BODY = '    """What is looked at."""\n    yield "value", student.scaled(draw.normal(3), 2.0)\n'


def probes(tmp_path, text, **options):
    path = tmp_path / "probes.py"
    path.write_text(text, encoding="utf-8")
    return read_probes(path, ("scaled", "total"), **options)


def refused(tmp_path, text, line, rule):
    """A probes.py is refused by a message that names the file, the line and the rule."""
    with pytest.raises(ProbeError) as error:
        probes(tmp_path, text)
    message = str(error.value)
    assert message.startswith(f"{tmp_path / 'probes.py'}, line {line}: ")
    assert rule in message


def declared(decorator, body=BODY, name="looks"):
    return f"{HEAD}{decorator}\ndef {name}(student, draw):\n{body}"


# ------------------------------------------------------------------ an exercise


def test_a_whole_exercise_is_read(tiny):
    exercise = tiny.exercise("tiny")
    assert exercise.functions == ("scaled", "total")
    assert [(p.function, p.name, p.points) for p in exercise.probes] == [
        ("scaled", "multiplies_each_entry", 2),
        ("scaled", "keeps_the_shape", 1),
        ("scaled", "leaves_x_alone", 1),
        ("total", "sums_the_scaled_entries", 4),
    ]
    assert exercise.probes[0].title == "Each entry is multiplied by the factor."
    assert exercise.probes[3].uses == ("scaled",)
    assert exercise.probes_of("total") == exercise.probes[3:]
    assert [path.name for path in exercise.right] == ["product.py"]
    assert exercise.reference.name == "tiny.py"


def test_without_solutions_the_public_half_is_read(tiny_root):
    exercise = read_exercise(tiny_root / "exercises/tiny")
    assert (exercise.solutions, exercise.reference, exercise.right, exercise.wrong) == (None, None, (), ())
    assert len(exercise.probes) == 4
    assert read_exercise(tiny_root / "exercises/tiny", tiny_root / "solutions/other").solutions is None


def test_a_wrong_solution_has_the_hint_of_its_class(tiny):
    wrong = {entry.path.stem: entry for entry in tiny.exercise("tiny").wrong}
    assert wrong["scaled__forgets_factor"].hint == "The factor never enters."
    assert wrong["scaled__forgets_factor__ones"].id == "scaled__forgets_factor"
    assert wrong["scaled__forgets_factor__ones"].hint == "The factor never enters."
    assert wrong["total__mean"].function == "total"


def test_a_hint_keeps_its_paragraphs_and_loses_its_line_breaks(tiny_root, write, tiny):
    write(
        tiny_root,
        {"solutions/tiny/wrong/total__zero.py": '"""One\ntwo.\n\n  Three\n  four.\n"""\ndef total(x, factor): return 0 * x\n'},
    )
    assert tiny.exercise("tiny").wrong[-1].hint == "One two.\n\nThree four."


@pytest.mark.parametrize("name", ["probes.py", "tiny.py"])
def test_refuses_a_folder_without_its_two_files(tiny_root, tiny, name):
    (tiny_root / "exercises/tiny" / name).unlink()
    with pytest.raises(CourseError, match=rf"{name}: missing; an exercise has tiny.py \(the stub\) and probes.py"):
        read_exercise(tiny_root / "exercises/tiny")


def test_refuses_a_file_that_does_not_parse(tiny_root, tiny, write):
    stub = (tiny_root / "exercises/tiny/tiny.py").read_text()
    write(tiny_root, {"exercises/tiny/tiny.py": "def scaled(:\n"})
    with pytest.raises(CourseError, match=r"tiny\.py: cannot be read: .*line 1"):
        tiny.exercise("tiny")
    write(tiny_root, {"exercises/tiny/tiny.py": stub})
    (tiny_root / "exercises/tiny/probes.py").write_bytes(b"x = '\xff'\n")
    with pytest.raises(CourseError, match=r"probes\.py: cannot be read"):
        tiny.exercise("tiny")


@pytest.mark.parametrize("name", ["forgets.py", "scaled__a__b__c.py", "other__forgets.py", "__init__.py", "scaled_forgets.py"])
def test_refuses_a_wrong_solution_with_another_name(tiny_root, tiny, write, name):
    write(tiny_root, {f"solutions/tiny/wrong/{name}": '"""Hint."""\ndef scaled(x, factor): return x\n'})
    with pytest.raises(CourseError, match=rf"wrong/{name}: a wrong solution is named <function>__<class>.py or"):
        tiny.exercise("tiny")


@pytest.mark.parametrize("text", ["def scaled(x, factor): return x\n", '""\ndef scaled(x, factor): return x\n', '"""  """\n'])
def test_refuses_a_wrong_solution_without_docstring(tiny_root, tiny, write, text):
    write(tiny_root, {"solutions/tiny/wrong/scaled__mute.py": text})
    with pytest.raises(CourseError, match=r"scaled__mute\.py: has no docstring; that of a class's first file is the hint"):
        tiny.exercise("tiny")


def test_hidden_probes_are_read_after_the_public_ones(tiny_root, tiny, write):
    hidden = declared('@probe("total", points=5)', name="hidden_look")
    write(tiny_root, {"solutions/tiny/probes.py": hidden})
    assert [(p.name, p.hidden) for p in tiny.exercise("tiny").probes][-2:] == [
        ("sums_the_scaled_entries", False),
        ("hidden_look", True),
    ]
    assert not any(p.hidden for p in read_exercise(tiny_root / "exercises/tiny").probes)


def test_refuses_a_hidden_probe_with_the_name_of_a_public_one(tiny_root, tiny, write):
    write(tiny_root, {"solutions/tiny/probes.py": declared('@probe("total", points=5)', name="keeps_the_shape")})
    with pytest.raises(ProbeError, match="two probes are named 'keeps_the_shape'"):
        tiny.exercise("tiny")


def test_the_digest_follows_every_file_but_not_its_line_ends(tiny_root, tiny, write):
    digests = {tiny.exercise("tiny").digest}
    path = tiny_root / "exercises/tiny/probes.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert {tiny.exercise("tiny").digest} == digests
    for name in ("exercises/tiny/probes.py", "solutions/tiny/tiny.py", "solutions/tiny/wrong/total__mean.py"):
        with (tiny_root / name).open("a") as file:
            file.write("# changed\n")
        digests.add(tiny.exercise("tiny").digest)
    assert len(digests) == 4


def test_signatures_are_those_of_the_stub(tmp_path):
    (tmp_path / "s.py").write_text(
        "def f(a, b=1, *, c): pass\nclass Net:\n    def __init__(self, inputs, outputs=2): pass\n    def forward(self, x): pass\n"
        "class Empty: pass\nclass Bare:\n    def __init__(self): pass\nx = 1\n"
    )
    assert signatures(tmp_path / "s.py") == {
        "f": "f(a, b=1, *, c)",
        "Net": "Net(inputs, outputs=2)",
        "Empty": "Empty()",
        "Bare": "Bare()",
    }


# ------------------------------------------------------------------ probes.py is read, never run


def test_probes_are_read_without_running_anything(tmp_path):
    decorator = '@probe("scaled", points=1.5, uses=USED, forbids=("loop",), scratch=True)'
    text = f"raise SystemExit\n{declared(decorator)}USED = ('total',)\n"
    (probe,) = probes(tmp_path, text)
    assert (probe.points, probe.uses, probe.forbids, probe.scratch, probe.hidden) == (1.5, ("total",), ("loop",), True, False)
    assert probes(tmp_path, text, hidden=True)[0].hidden


def test_a_probe_may_be_declared_under_the_packages_name(tmp_path):
    assert probes(tmp_path, declared('@gradelib.probe("scaled", points=1)'))[0].function == "scaled"


def test_a_probe_of_several_functions_is_one_of_each(tmp_path):
    found = probes(tmp_path, declared('@probe("scaled", "total", points=1, forbids=("loop",))'))
    assert [(probe.function, probe.name, probe.forbids) for probe in found] == [
        ("scaled", "scaled_looks", ("loop",)),
        ("total", "total_looks", ("loop",)),
    ]


def test_other_functions_of_the_file_are_no_probes(tmp_path):
    assert (
        len(probes(tmp_path, "@other\ndef helper(): pass\ndef plain(): yield 1\n" + declared('@probe("scaled", points=1)'))) == 1
    )


# ------------------------------------------------------------------ RULES.md 1, misuse by misuse


@pytest.mark.parametrize(
    ("decorator", "rule"),
    [
        ("@probe", "names no function"),
        ("@probe()", "names no function"),
        ("@probe(points=1)", "names no function"),
        ('@probe("", points=1)', "names no function"),
        ('@probe("scaled")', "points are a number greater than 0"),
        ('@probe("scaled", 3)', "points are a number greater than 0"),
        ('@probe("scaled", points=0)', "points are a number greater than 0"),
        ('@probe("scaled", points=-1)', "points are a number greater than 0"),
        ('@probe("scaled", points="2")', "points are a number greater than 0"),
        ('@probe("scaled", points=True)', "points are a number greater than 0"),
        ('@probe("scale", points=1)', "names 'scale', which the stub does not define"),
        ('@probe("scaled", points=1, uses=("totals",))', "names 'totals', which the stub does not define"),
        ('@probe("scaled", points=1, uses="total")', "uses= takes a tuple of strings"),
        ('@probe("scaled", points=1, forbids=("loops and maps",))', "'loops and maps' is neither a dotted name nor one of"),
        ('@probe("scaled", points=len("ab"))', "@probe takes literals only"),
        ('@probe("scaled", points=UNKNOWN)', "@probe takes literals only"),
        ('@probe("scaled", points=1, titel="x")', "unexpected keyword argument 'titel'"),
        ('@probe("scaled", points=1, hidden=True)', "multiple values for keyword argument 'hidden'"),
        ('@probe("scaled", **OPTIONS)', "@probe"),
    ],
)
def test_refuses_a_malformed_declaration(tmp_path, decorator, rule):
    refused(tmp_path, declared(decorator), 6, rule)


def test_refuses_a_probe_that_yields_nothing(tmp_path):
    refused(
        tmp_path,
        declared('@probe("scaled", points=1)', '    """Doc."""\n    return 1\n'),
        6,
        "yields nothing; a probe yields (label, value)",
    )


def test_refuses_a_probe_whose_only_yield_is_in_a_function_inside(tmp_path):
    inner = '    """Doc."""\n    def inner():\n        yield "a", 1\n    return list(inner())\n'
    refused(tmp_path, declared('@probe("scaled", points=1)', inner), 6, "yields nothing")


def test_refuses_a_probe_without_docstring(tmp_path):
    refused(
        tmp_path,
        declared('@probe("scaled", points=1)', '    yield "a", 1\n'),
        6,
        "has no docstring; it is the sentence that the student reads",
    )


def test_refuses_two_probes_with_one_name(tmp_path):
    with pytest.raises(ProbeError, match="two probes are named 'looks'; a name is used once in an exercise"):
        probes(tmp_path, declared('@probe("scaled", points=1)') + declared('@probe("total", points=1)'))


def test_refuses_a_file_without_probes(tmp_path):
    with pytest.raises(CourseError, match=r"probes\.py: declares no probe"):
        probes(tmp_path, "def looks(student, draw):\n    yield 1\n")


@pytest.mark.parametrize(
    "line",
    [
        "x = torch.rand(3)",
        "x = torch.randn(3)",
        "x = torch.randint(0, 2, (3,))",
        "x = torch.randperm(3)",
        "x = torch.rand_like(y)",
        "x = torch.normal(0, 1, (3,))",
        "x = torch.bernoulli(y)",
        "x = torch.multinomial(y, 1)",
        "torch.manual_seed(0)",
        "torch.nn.init.normal_(x)",
        "x = torch.empty(3).uniform_()",
        "x.normal_()",
        "y[0].random_(3)",
        "x = np.random.rand(3)",
        "x = numpy.random.default_rng(0)",
        "x = random.random()",
        "import random",
        "import random as r",
        "from random import choice",
        "import numpy.random as nr",
        "from numpy import random as nr",
        "from numpy.random import default_rng",
        "from torch import randn",
        "import secrets",
        "from torch import randperm as p",
        "import torch as t; x = t.rand(3)",
        "import torch.nn as nn; nn.init.normal_(y)",
        "import numpy as n; x = n.random.rand(3)",
    ],
)
@pytest.mark.parametrize("inside", [False, True])
def test_refuses_randomness_from_anywhere_but_draw(tmp_path, line, inside):
    good = declared('@probe("scaled", points=1)')
    text = good + f"    {line}\n" if inside else f"{line}\n{good}"
    refused(tmp_path, text, 9 if inside else 1, "a probe draws from `draw` alone, or it could not be repeated")


@pytest.mark.parametrize(
    "line",
    [
        "x = draw.normal(3)",
        "x = draw.permutation(3)",
        "x = torch.zeros(3)",
        "x = torch.arange(3)",
        "x = torch.linalg.lstsq(y, y)",
        "x = np.linspace(0, 1)",
        "x = student.random(3)",
        "x = 'torch.rand'",
        "x = y.norm()",
    ],
)
def test_constants_and_draw_are_free(tmp_path, line):
    assert probes(tmp_path, declared('@probe("scaled", points=1)') + f"    {line}\n")


# ------------------------------------------------------------------ what shows only when the probes run


RUNNING = '''from gradelib import probe, same, between, statistics

@probe("scaled", points=1)
def looks(student, draw):
    """Doc."""
'''
SOUND = '\n\n@probe("total", points=1)\ndef totals(student, draw):\n    """Doc."""\n    yield "x", 1\n'


@pytest.mark.parametrize(
    ("body", "line", "rule"),
    [
        ('    yield "x", 1\n    yield "x", 2\n', 7, "the label 'x' is yielded twice; each label is used once in a probe"),
        ('    yield "x", 1, same(rtol=0.1)\n', 6, "a tolerance has both bounds, rtol and atol; one alone was given"),
        ('    yield "x", 1, same(atol=0.1)\n', 6, "a tolerance has both bounds"),
        ('    yield "x", 1, between(2, 1)\n', 6, "the lower bound comes first"),
        ('    yield "x", [1.0] * 2000, statistics("variance")\n', 6, "name one or more of mean, spread, share"),
        ('    yield "x", 1, "same"\n', 6, "the third element of a yield is same(), rows(), between() or statistics()"),
        ('    yield "x"\n', 6, "a probe yields (label, value) or (label, value, comparison)"),
        ('    yield 1, "x"\n', 6, "a probe yields (label, value) or (label, value, comparison)"),
        ('    if draw is None:\n        yield "x", 1\n', 0, "yields nothing on the reference"),
        ('    yield "x", draw.uniform(9, low=0, high=0.01)\n', 6, "too few values for distinct ones"),
    ],
)
def test_refuses_a_probe_that_breaks_a_rule_when_it_runs(catalogue_of, body, line, rule):
    catalogue = catalogue_of({"exercises/tiny/probes.py": RUNNING + body + SOUND})
    with pytest.raises(CourseError) as error:
        catalogue.expected("looks")
    message = str(error.value)
    assert message.startswith(f"{catalogue.exercise.folder / 'probes.py'}{f', line {line}' if line else ''}: ")
    assert "looks" in message
    assert rule in message


@pytest.mark.parametrize(
    ("top", "rule"),
    [
        ("LOOSE = same(rtol=0.1)", "line 2: same(...): a tolerance has both bounds, rtol and atol; one alone was given"),
        ("LOOSE = simliar()", "line 2: NameError: name 'simliar' is not defined"),
        ("import no_such_module", "line 2: ModuleNotFoundError: No module named 'no_such_module'"),
    ],
)
def test_refuses_a_probes_file_that_cannot_be_loaded(catalogue_of, top, rule):
    text = RUNNING.replace("\n\n", f"\n{top}\n", 1) + '    yield "x", 1\n'
    catalogue = catalogue_of({"exercises/tiny/probes.py": text + SOUND})
    with pytest.raises(CourseError) as error:
        catalogue.expected("looks")
    assert str(error.value).startswith(f"{catalogue.exercise.folder / 'probes.py'}, {rule}")


def test_refuses_a_hidden_probe_in_its_own_file(catalogue_of):
    text = 'from gradelib import probe\n@probe("total", points=1)\ndef hides(student, draw):\n    """Doc."""\n    yield 1\n'
    catalogue = catalogue_of({"solutions/tiny/probes.py": text})
    with pytest.raises(CourseError, match=r"solutions/tiny/probes\.py, line 5: probe hides: a probe yields"):
        catalogue.expected("hides")


def test_a_reference_that_does_not_give_the_same_twice_fails_its_rehearsal(catalogue_of, sandbox):
    reference = """
    import os
    def scaled(x, factor):
        return factor * x + int.from_bytes(os.urandom(4), 'big')
    def total(x, factor):
        return scaled(x, factor).sum()
    """
    exercise = catalogue_of({"solutions/tiny/tiny.py": reference}).exercise
    problems = rehearse(exercise, sandbox, jobs=1).problems
    assert any(problem.startswith("the reference, seed 0: multiplies_each_entry differs") for problem in problems)


def test_what_a_wrong_solution_costs_another_function_is_a_problem_but_for_a_quick_rehearsal(catalogue_of, sandbox):
    scaled, total = "def scaled(x, factor):\n    return x\n", "def total(x, factor):\n    return factor * x.sum() + 1\n"
    wrong = f'"""Both are wrong."""\n\n\n{scaled}\n\n{total}'
    exercise = catalogue_of({"solutions/tiny/wrong/total__and_scaled.py": wrong}).exercise
    told = "total__and_scaled, seed 0: loses points of scaled too"
    assert told in rehearse(exercise, sandbox, jobs=1).problems
    assert told not in rehearse(exercise, sandbox, jobs=1, quick=True).problems


def test_a_sound_exercise_passes_its_rehearsal(tiny, sandbox):
    rehearsal = rehearse(tiny.exercise("tiny"), sandbox, jobs=1)
    assert rehearsal.problems == ()
    assert rehearsal.kills["scaled__in_place"] == ("leaves_x_alone",)
