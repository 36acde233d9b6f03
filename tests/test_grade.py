"""The road from a hand-in to its result, through the real sandbox."""

import threading
from dataclasses import replace

import pytest

from gradelib.catalogue import LiveCatalogue
from gradelib.evidence import encode
from gradelib.grade import grade, observed, observed_together
from gradelib.model import OUTCOMES, Submission
from gradelib.sandbox import Limits
from gradelib.seal import SealedCatalogue, seal, unpack
from gradelib.seeds import PUBLIC
from gradelib.transcript import messages

REFERENCE = (
    "import torch\ndef scaled(x, factor):\n    return factor * x\ndef total(x, factor):\n    return scaled(x, factor).sum()\n"
)
OWN_TOTAL = "def total(x, factor):\n    return factor * x.sum()\n"


def outcomes(result):
    return {verdict.probe.name: verdict.outcome for verdict in result.verdicts}


def lost(result):
    return [verdict.probe.name for verdict in result.verdicts if verdict.outcome != "same"]


def diagnoses(result):
    return {v.probe.name: v.diagnosis.id for v in result.verdicts if v.diagnosis is not None}


def verdict(result, name):
    return next(v for v in result.verdicts if v.probe.name == name)


def untimed(result):
    return replace(result, seconds=0.0)


# ------------------------------------------------------------------ right ones


@pytest.mark.parametrize(
    "text",
    [
        REFERENCE,
        "import torch\nscaled = torch.mul\ntotal = lambda x, factor: (x * factor).sum().item()\n",
        "import numpy as np\ndef scaled(x, factor):\n    return np.asarray(x) * factor\n" + OWN_TOTAL,
        "def scaled(x, factor=1.0, verbose=False):\n    return x.mul(factor)\n" + OWN_TOTAL,
        "def scaled(a, b):\n    return a * b\ndef total(a, b):\n    return sum(float(v) for v in scaled(a, b))\n",
    ],
)
def test_right_hand_ins_have_full_marks_and_no_diagnosis(grade_text, text):
    result = grade_text(text)
    assert (result.score, result.max, result.provisional) == (8.0, 8.0, False)
    assert {v.outcome for v in result.verdicts} == {"same"}
    assert all(v.diagnosis is None and v.message == "" and v.snippet == "" for v in result.verdicts)
    assert result.notes == ()


def test_a_notebook_is_graded_like_a_file(tiny_catalogue, sandbox):
    import nbformat
    from nbformat import v4

    from gradelib.submission import submission_of

    cells = [
        "%matplotlib inline\nimport torch",
        "def scaled(x, factor):\n    return factor * x",
        "this is no python",
        OWN_TOTAL,
        "print(total(1, 2))",
    ]
    data = nbformat.writes(v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])).encode()
    result = grade(submission_of(data, "ada", "tiny.ipynb"), tiny_catalogue, sandbox)
    assert result.score == 8.0
    assert [note.split(":")[0] for note in result.notes] == ["cell 3, line 1"]


def test_the_result_says_whose_it_is(grade_text):
    result = grade_text(REFERENCE)
    assert (result.student, result.source, len(result.sha256)) == ("ada", "tiny.py", 64)
    assert result.seconds > 0


# ------------------------------------------------------------------ outcomes


def test_each_outcome_is_of_the_documented_ones(grade_text, sandbox, monkeypatch):
    monkeypatch.setattr(sandbox, "limits", Limits(cpu=0.3, factor=1.0, wall=50.0))
    text = """
    import os
    def scaled(x, factor):
        if len(x) == 5: os._exit(0)
        if len(x) == 3: raise KeyError('x')
        while True: pass
    """
    result = grade_text(text)
    assert outcomes(result) == {
        "multiplies_each_entry": "died",
        "keeps_the_shape": "raised",
        "leaves_x_alone": "timed out",
        "sums_the_scaled_entries": "missing",
    }
    assert set(outcomes(result).values()) < set(OUTCOMES)
    assert result.score == 0.0


def test_a_stub_is_missing_everywhere(tiny_catalogue, sandbox, hand_in):
    stub = (tiny_catalogue.exercise.folder / "tiny.py").read_text()
    result = grade(hand_in(stub), tiny_catalogue, sandbox)
    assert set(outcomes(result).values()) == {"missing"}
    assert {v.message for v in result.verdicts} == {"scaled is not attempted yet.", "total is not attempted yet."}


def test_a_hand_in_that_cannot_be_read_loses_all_points_and_says_why(tiny_catalogue, sandbox):
    result = grade(Submission("ada", "tiny.py", problem="tiny.py is empty"), tiny_catalogue, sandbox)
    assert (result.score, result.max, result.notes) == (0.0, 8.0, ("tiny.py is empty",))
    assert {v.message for v in result.verdicts} == {"tiny.py is empty"}


def test_only_the_asked_for_probes_are_run(tiny_catalogue, sandbox, hand_in):
    probes = tiny_catalogue.exercise.probes[1:2]
    result = grade(hand_in(REFERENCE), tiny_catalogue, sandbox, probes=probes)
    assert [v.probe for v in result.verdicts] == list(probes)
    assert result.max == 1.0


def test_a_training_run_at_the_top_costs_nothing(grade_text):
    text = REFERENCE + "import time\nfor epoch in range(10**9):\n    time.sleep(9)\nprint('done')\ninput()\nexit()\n"
    result = grade_text(text)
    assert (result.score, result.notes) == (8.0, ())


def test_programs_of_our_own_that_share_a_process_are_judged_as_alone(tiny_catalogue, sandbox, hand_in):
    texts = [
        REFERENCE,
        REFERENCE.replace("factor * x", "factor + x"),
        "import os\ndef scaled(x, factor):\n    os._exit(3)\n" + OWN_TOTAL,
        REFERENCE.replace("return factor * x", "raise ValueError('no')"),
        "import torch\ntorch.set_default_dtype(torch.float64)\n" + REFERENCE,
        REFERENCE,
    ]
    submissions = [hand_in(text) for text in texts]
    probes = tiny_catalogue.exercise.probes
    together = observed_together(submissions, tiny_catalogue, sandbox, probes)
    for submission, sitting in zip(submissions, together, strict=True):
        alone = observed(submission, tiny_catalogue, sandbox, probes)
        for name, seen in sitting.evidence.items():
            both = (replace(evidence, seconds=0.0) for evidence in (seen, alone.evidence[name]))
            assert len({encode(messages(evidence)) for evidence in both}) == 1
        assert sitting.verdicts == alone.verdicts
    assert {v.outcome for v in together[2].verdicts.values()} == {"died", "same", "timed out"}


def test_a_required_library_that_is_missing_is_not_graded_and_costs_nothing_else(catalogue_of, grade_text):
    probes = '''
    from gradelib import probe
    @probe("scaled", points=2, needs=("no_such_library",))
    def plots(student, draw):
        """."""
        yield "v", 1
    @probe("total", points=1)
    def sums(student, draw):
        """."""
        yield "v", student.total(draw.normal(3), 2.0)
    '''.replace('"""."""', '"""Doc."""')
    result = grade_text(REFERENCE, catalogue_of({"exercises/tiny/probes.py": probes}))
    assert outcomes(result) == {"plots": "not graded", "sums": "same"}
    assert (result.score, result.provisional) == (1.0, True)
    assert "pip install no_such_library" in verdict(result, "plots").message


@pytest.mark.parametrize(
    "value",
    [
        "10**400",
        "float('nan')",
        "float('inf')",
        "'text'",
        "object()",
        "[]",
        "{}",
        "{'n': 5, 'means': [0.0], 'spreads': [1.0]}",
        "x[:0]",
        "lambda: 1",
        "[x, [x, [x]]]",
        "torch.ones(5, 5, 5)",
        "torch.ones(5).to_sparse()",
        "x.to(torch.complex64)",
        "x > 0",
        "range(5)",
        "type('T', (), {})",
        "'\\ud800'",
    ],
)
def test_no_value_makes_grading_raise(grade_text, value):
    text = f"import torch\ndef scaled(x, factor):\n    return {value}\ndef total(x, factor):\n    return {value}\n"
    result = grade_text(text)
    assert result.score <= 2.0  # x is left alone, and perhaps the shape is right
    for v in result.verdicts:
        v.message.encode()


def test_invalid_escapes_in_a_hand_in_are_no_warning_of_ours(grade_text):
    assert grade_text(REFERENCE + "PATTERN = '\\d'\ndef helper():\n    return '\\w' + undefined\n").score == 8.0


# ------------------------------------------------------------------ diagnosis


def test_a_known_mistake_is_diagnosed_on_the_probes_that_it_fails(grade_text):
    result = grade_text("def scaled(x, factor):\n    return x + 0\n" + OWN_TOTAL)
    assert lost(result) == ["multiplies_each_entry"]
    assert diagnoses(result) == {"multiplies_each_entry": "scaled__forgets_factor"}
    assert verdict(result, "multiplies_each_entry").diagnosis.hint == "The factor never enters."
    assert verdict(result, "multiplies_each_entry").message.endswith("The factor never enters.")


def test_two_mistakes_on_disjoint_probes_are_both_diagnosed(grade_text):
    result = grade_text("def scaled(x, factor):\n    before = x.clone()\n    x.mul_(factor)\n    return before\n" + OWN_TOTAL)
    assert diagnoses(result) == {"multiplies_each_entry": "scaled__forgets_factor", "leaves_x_alone": "scaled__in_place"}


def test_mistakes_of_two_functions_are_both_diagnosed(grade_text):
    result = grade_text("def scaled(x, factor):\n    return x + 0\ndef total(x, factor):\n    return factor * x.mean()\n")
    assert diagnoses(result) == {"multiplies_each_entry": "scaled__forgets_factor", "sums_the_scaled_entries": "total__mean"}


@pytest.mark.parametrize(
    "scaled",
    [
        "return 2 * x",
        "return factor * x + 1",
        "return None",
        "return x * factor ** 2",
        "return [1.0] * 5",
        "raise ValueError",
        "return -x",
    ],
)
def test_an_unknown_mistake_has_no_diagnosis(grade_text, scaled):
    result = grade_text(f"def scaled(x, factor):\n    {scaled}\n" + OWN_TOTAL)
    assert lost(result)
    assert diagnoses(result) == {}


def test_a_class_that_fails_a_probe_which_the_student_passes_is_no_diagnosis(catalogue_of, grade_text):
    """`scaled__zero` fails two probes; a student who fails only one of them in that way did something else."""
    wrong = '"""Always zero."""\ndef scaled(x, factor):\n    return 0 * x[:1]\n'
    catalogue = catalogue_of({"solutions/tiny/wrong/scaled__zero.py": wrong})
    half = "def scaled(x, factor):\n    return 0 * x[:1] if len(x) == 5 else factor * x\n" + OWN_TOTAL
    assert diagnoses(grade_text(half, catalogue)) == {}
    whole = "def scaled(x, factor):\n    return x[:1] - x[:1]\n" + OWN_TOTAL
    assert set(diagnoses(grade_text(whole, catalogue)).values()) == {"scaled__zero"}


def test_the_class_that_explains_more_wins(catalogue_of, grade_text):
    both = '"""Both at once."""\ndef scaled(x, factor):\n    before = x.clone()\n    x.mul_(factor)\n    return before\n'
    catalogue = catalogue_of({"solutions/tiny/wrong/scaled__both.py": both})
    result = grade_text("def scaled(x, factor):\n    before = x + 0\n    x *= factor\n    return before\n" + OWN_TOTAL, catalogue)
    assert diagnoses(result) == {"multiplies_each_entry": "scaled__both", "leaves_x_alone": "scaled__both"}
    assert diagnoses(grade_text("def scaled(x, factor):\n    return x + 0\n" + OWN_TOTAL, catalogue)) == {
        "multiplies_each_entry": "scaled__forgets_factor"
    }


def test_two_classes_of_equal_evidence_name_no_cause(catalogue_of, grade_text):
    twin = '"""Looks the same."""\ndef scaled(x, factor):\n    return x * 1.0\n'
    catalogue = catalogue_of({"solutions/tiny/wrong/scaled__twin.py": twin})
    result = grade_text("def scaled(x, factor):\n    return x + 0\n" + OWN_TOTAL, catalogue)
    assert lost(result) == ["multiplies_each_entry"]
    assert diagnoses(result) == {}


def test_an_exception_is_diagnosed_by_its_type_and_text(catalogue_of, grade_text):
    wrong = '"""A name that does not exist."""\ndef scaled(x, factor):\n    return faktor * x\n'
    catalogue = catalogue_of({"solutions/tiny/wrong/scaled__misspelt.py": wrong})
    same_name = grade_text("\n\ndef scaled(x, factor):\n    y = x\n    return y * faktor\n" + OWN_TOTAL, catalogue)
    assert set(diagnoses(same_name).values()) == {"scaled__misspelt"}
    assert diagnoses(grade_text("def scaled(x, factor):\n    return fctor * x\n" + OWN_TOTAL, catalogue)) == {}


def test_what_is_forbidden_in_the_source_is_found_and_diagnosed(catalogue_of, grade_text):
    probes = '''
    from gradelib import probe, same
    @probe("scaled", points=2, forbids=("loop",))
    def needs_no_loop(student, draw):
        """No loop is needed."""
        yield "v", student.scaled(draw.normal(5), 3.0), same(shape="free")
    @probe("total", points=1, requires=("loop",))
    def loops(student, draw):
        """A loop is asked for."""
        yield "v", student.total(draw.normal(3), 2.0)
    '''
    reference = "def scaled(x, factor):\n    return factor * x\ndef total(x, factor):\n    return sum(factor * v for v in x)\n"
    looping = '"""One by one."""\nimport torch\ndef scaled(x, factor):\n    return torch.stack([factor * v for v in x])\n'
    catalogue = catalogue_of(
        {
            "exercises/tiny/probes.py": probes,
            "solutions/tiny/tiny.py": reference,
            "solutions/tiny/wrong/scaled__loops.py": looping,
            "solutions/tiny/wrong/scaled__flat.py": None,
        }
    )
    text = (
        "import torch\ndef scaled(x, factor):\n    out=[]\n    for v in x: out.append(factor * v)\n    return torch.stack(out)\n"
        + OWN_TOTAL
    )
    result = grade_text(text, catalogue)
    assert outcomes(result) == {"needs_no_loop": "differs", "loops": "differs"}
    assert diagnoses(result) == {"needs_no_loop": "scaled__loops"}
    assert "scaled uses a loop (line 4); it is to do without." in verdict(result, "needs_no_loop").message
    assert "total does without a loop, and it is to have one." in verdict(result, "loops").message


# ------------------------------------------------------------------ follow-through


def test_a_mistake_in_a_used_function_costs_its_own_points_once(grade_text):
    result = grade_text("def scaled(x, factor):\n    return x + 0\ndef total(x, factor):\n    return scaled(x, factor).sum()\n")
    kept = verdict(result, "sums_the_scaled_entries")
    assert (kept.outcome, kept.through, kept.points, kept.differences) == ("same", ("scaled",), 4.0, ())
    assert kept.message == "Right, once the reference's scaled stands in for yours."
    assert lost(result) == ["multiplies_each_entry"]
    assert (result.score, result.provisional) == (6.0, False)


def test_a_missing_function_counts_as_failing_on_its_own(grade_text):
    result = grade_text("def total(x, factor):\n    return scaled(x, factor).sum()\n")
    assert verdict(result, "sums_the_scaled_entries").through == ("scaled",)
    assert result.score == 4.0


@pytest.mark.parametrize(
    "text",
    [
        "def scaled(x, factor):\n    return x\ndef total(x, factor, how=scaled):\n    return how(x, factor).sum()\n",
        "def scaled(x, factor):\n    return x\nalias = scaled\ndef total(x, factor):\n    return alias(x, factor).sum()\n",
        "def scaled(x, factor):\n    return x\nscaled = (lambda f: f)(scaled)\ndef total(x, f):\n    return scaled(x, f).sum()\n",
        "def scaled(x, factor):\n    raise ValueError\ndef total(x, factor):\n    return scaled(x, factor).sum()\n",
        "def scaled(x):\n    return x\ndef total(x, factor):\n    return scaled(x, factor).sum()\n",
    ],
)
def test_defaults_and_aliases_see_the_function_that_stands_in(grade_text, text):
    assert verdict(grade_text(text), "sums_the_scaled_entries").through == ("scaled",)


def test_what_is_right_as_handed_in_is_never_followed_through(grade_text):
    result = grade_text("def scaled(x, factor):\n    return x\n" + OWN_TOTAL)
    assert verdict(result, "sums_the_scaled_entries").through == ()
    assert verdict(result, "sums_the_scaled_entries").outcome == "same"


def test_a_mistake_of_its_own_is_not_kept_and_is_diagnosed_apart_from_the_used_functions(grade_text):
    result = grade_text("def scaled(x, factor):\n    return x + 0\ndef total(x, factor):\n    return scaled(x, factor).mean()\n")
    failed = verdict(result, "sums_the_scaled_entries")
    assert (failed.outcome, failed.through, failed.points) == ("differs", (), 0.0)
    assert diagnoses(result)["sums_the_scaled_entries"] == "total__mean"


def test_a_failure_without_a_failing_used_function_is_not_followed_through(grade_text):
    result = grade_text(
        "def scaled(x, factor):\n    return factor * x\ndef total(x, factor):\n    return scaled(x, factor).mean()\n"
    )
    assert verdict(result, "sums_the_scaled_entries").outcome == "differs"


def test_what_is_not_attempted_is_missing_also_where_the_probe_stops_at_a_used_function(catalogue_of, grade_text, tiny_catalogue):
    probes = (tiny_catalogue.exercise.folder / "probes.py").read_text()
    direct = probes.replace("student.total(draw.normal(6), 4.0)", "student.total(student.scaled(draw.normal(6), 4.0), 4.0)")
    text = """
    def scaled(x, factor):
        raise NotImplementedError("scaled")
    def total(x, factor):
        raise NotImplementedError("total")
    """
    untouched = verdict(grade_text(text, catalogue_of({"exercises/tiny/probes.py": direct})), "sums_the_scaled_entries")
    assert (untouched.outcome, untouched.message) == ("missing", "total is not attempted yet.")


def test_a_probe_that_asks_for_a_missing_used_function_is_followed_through(catalogue_of, grade_text, tiny_catalogue):
    probes = (tiny_catalogue.exercise.folder / "probes.py").read_text()
    direct = probes.replace("student.total(draw.normal(6), 4.0)", "student.total(student.scaled(draw.normal(6), 4.0), 4.0)")
    result = grade_text(OWN_TOTAL, catalogue_of({"exercises/tiny/probes.py": direct}))
    assert verdict(result, "sums_the_scaled_entries").through == ("scaled",)
    assert verdict(result, "multiplies_each_entry").outcome == "missing"
    wrong = grade_text(OWN_TOTAL.replace("sum", "mean"), catalogue_of({"exercises/tiny/probes.py": direct}))
    assert verdict(wrong, "sums_the_scaled_entries").outcome == "differs"
    assert diagnoses(wrong)["sums_the_scaled_entries"] == "total__mean"


def test_a_function_that_is_reached_by_name_needs_no_declaration(catalogue_of, grade_text, tiny_catalogue):
    probes = (tiny_catalogue.exercise.folder / "probes.py").read_text().replace(', uses=("scaled",)', "")
    catalogue = catalogue_of({"exercises/tiny/probes.py": probes})
    text = """
    def scaled(x, factor):
        return x
    def helper(x, factor):
        return scaled(x, factor)
    def total(x, factor):
        return helper(x, factor).sum()
    """
    assert verdict(grade_text(text, catalogue), "sums_the_scaled_entries").through == ("scaled",)


def test_a_known_mistake_that_hardly_shows_in_one_check_is_told_by_the_others(catalogue_of, grade_text):
    code = "def scaled(x, factor):\n    x.mul_(factor)\n    return x * 1.0003\n"
    catalogue = catalogue_of({"solutions/tiny/wrong/scaled__in_place.py": f'"""Changed, and a little more."""\n{code}'})
    result = grade_text(f"import torch\n{code}", catalogue)
    assert verdict(result, "multiplies_each_entry").outcome == "differs"
    assert diagnoses(result) == {"leaves_x_alone": "scaled__in_place"}


def sealed_of(exercise, sandbox):
    return SealedCatalogue(exercise, unpack(seal(LiveCatalogue(exercise, sandbox, PUBLIC))))


@pytest.fixture(scope="module")
def sealed(tiny_catalogue, sandbox):
    return sealed_of(tiny_catalogue.exercise, sandbox)


def test_without_solutions_the_points_are_pending(sealed, sandbox, hand_in):
    text = "def scaled(x, factor):\n    return x + 0\ndef total(x, factor):\n    return scaled(x, factor).sum()\n"
    result = grade(hand_in(text), sealed, sandbox)
    pending = verdict(result, "sums_the_scaled_entries")
    assert (pending.outcome, pending.by, pending.points, pending.through) == ("blocked", ("scaled",), 0.0, ())
    assert pending.message.startswith("Not decided yet: it needs scaled, which is not right on its own.")
    assert result.provisional
    assert diagnoses(result) == {"multiplies_each_entry": "scaled__forgets_factor"}


def test_a_stub_that_needs_another_stub_is_not_attempted_rather_than_pending(catalogue_of, tiny_catalogue, sandbox, hand_in):
    probes = (tiny_catalogue.exercise.folder / "probes.py").read_text()
    direct = probes.replace("student.total(draw.normal(6), 4.0)", "student.total(student.scaled(draw.normal(6), 4.0), 4.0)")
    exercise = catalogue_of({"exercises/tiny/probes.py": direct}).exercise
    stub = (exercise.folder / "tiny.py").read_text()
    assert {v.outcome for v in grade(hand_in(stub), sealed_of(exercise, sandbox), sandbox).verdicts} == {"missing"}


def test_without_solutions_everything_else_is_judged_alike(sealed, sandbox, hand_in):
    result = grade(hand_in(REFERENCE), sealed, sandbox)
    assert (result.score, result.provisional) == (8.0, False)


# ------------------------------------------------------------------ hidden probes


def test_hidden_probes_run_last_and_each_alone(catalogue_of, grade_text):
    hidden = '''
    from gradelib import probe
    @probe("scaled", points=3)
    def one(student, draw):
        """Hidden."""
        yield "calls before", student.scaled(draw.normal(1), 0.0).sum() * 0 + len(draw.normal(2)) - 2
    @probe("scaled", points=3)
    def two(student, draw):
        """Hidden."""
        yield "calls before", student.scaled(draw.normal(1), 0.0).sum() * 0 + len(draw.normal(2)) - 2
    '''
    counting = (
        "seen = []\ndef scaled(x, factor):\n    seen.append(1)\n    return factor * x + (len(seen) if len(x) == 1 else 0)\n"
        + OWN_TOTAL
    )
    reference = "def scaled(x, factor):\n    return factor * x + (1 if len(x) == 1 else 0)\n" + OWN_TOTAL
    catalogue = catalogue_of({"solutions/tiny/probes.py": hidden, "solutions/tiny/tiny.py": reference})
    result = grade_text(counting, catalogue)
    assert (verdict(result, "one").outcome, verdict(result, "two").outcome) == ("same", "same")
    assert [v.probe.name for v in result.verdicts][-2:] == ["one", "two"]


# ------------------------------------------------------------------ the same again


BROKEN = """
import torch, random, os
def scaled(x, factor):
    if random.random() < 0.5:
        return x
    return torch.rand(3)
def total(x, factor):
    print(os.getpid())
    return scaled(x, factor).sum() + undefined
for i in range(10**9): pass
"""


def test_grading_twice_gives_the_same_result(grade_text):
    assert untimed(grade_text(BROKEN)) == untimed(grade_text(BROKEN))


def test_hostile_hand_ins_beside_change_nothing(tiny_catalogue, sandbox, hand_in, monkeypatch):
    monkeypatch.setattr(sandbox, "limits", Limits(cpu=0.5, wall=50.0))
    alone = untimed(grade(hand_in(BROKEN), tiny_catalogue, sandbox))
    bad = "import os, ctypes\ndef scaled(x, factor):\n    {}\n" + OWN_TOTAL
    hostile = [
        "while True: pass",
        "os._exit(0)",
        "ctypes.string_at(0)",
        "return bytearray(50 * 2**30)",
        "os.write(3, bytes(99)); return x",
    ]
    results = {}

    def run(key, text):
        results[key] = untimed(grade(hand_in(text), tiny_catalogue, sandbox))

    threads = [threading.Thread(target=run, args=(line, bad.format(line))) for line in hostile]
    threads += [threading.Thread(target=run, args=(number, BROKEN)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results[0] == results[1] == alone
    assert [results[line].score for line in hostile] == [4.0] * len(hostile)


def test_another_seed_draws_other_inputs_and_finds_the_same(catalogue_of, grade_text):
    text = "def scaled(x, factor):\n    return x + 0\n" + OWN_TOTAL
    results = [grade_text(text, catalogue_of({}, seed)) for seed in ("one", "two")]
    assert lost(results[0]) == lost(results[1])
    assert diagnoses(results[0]) == diagnoses(results[1])
    assert results[0].verdicts[0].differences[0].yours != results[1].verdicts[0].differences[0].yours


def test_a_loss_history_is_kept_as_a_curve_beside_the_references(catalogue_of, grade_text):
    probes = '''
    from gradelib import probe
    @probe("scaled", points=2)
    def loses(student, draw):
        """A history."""
        yield "history", student.scaled(1.0, 2.0)
    @probe("total", points=1)
    def sums(student, draw):
        """A sum."""
        yield "v", student.total(draw.normal(3), 2.0)
    '''
    reference = "def scaled(x, factor):\n    return [3.0, 2.0, 1.0]\n" + OWN_TOTAL
    result = grade_text(
        "def scaled(x, factor):\n    return [3.0, 2.5, 2.0]\n" + OWN_TOTAL,
        catalogue_of({"exercises/tiny/probes.py": probes, "solutions/tiny/tiny.py": reference}),
    )
    assert result.curves == (("history", (3.0, 2.5, 2.0), (3.0, 2.0, 1.0)),)
