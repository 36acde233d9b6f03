"""`expected.gev`: what a student's own run is judged by, without any source of the solutions."""

import gzip
import sys

import pytest

from gradelib.catalogue import LiveCatalogue
from gradelib.course import find_course
from gradelib.errors import SealError
from gradelib.evidence import encode
from gradelib.grade import grade
from gradelib.seal import FILE, code_digest, failures, handouts, installation, open_seal, pack, seal, stale, unpack
from gradelib.seeds import PUBLIC

OWN_TOTAL = "def total(x, factor):\n    return factor * x.sum()\n"


@pytest.fixture(scope="module")
def sealed(tiny_catalogue, sandbox):
    return seal(LiveCatalogue(tiny_catalogue.exercise, sandbox, PUBLIC))


@pytest.fixture
def sealed_root(tiny_root, sandbox, sealed):
    """The catalogue of a course of one's own whose exercise is sealed."""
    catalogue = LiveCatalogue(find_course(tiny_root).exercise("tiny"), sandbox, PUBLIC)
    (catalogue.exercise.folder / FILE).write_bytes(sealed)
    return catalogue


@pytest.fixture
def seal_file(sealed_root):
    return sealed_root.exercise.folder / FILE


def public(catalogue):
    """The exercise as a student has it."""
    from gradelib.exercise import read_exercise

    return read_exercise(catalogue.exercise.folder)


def rewrite(path, **changes):
    content = unpack(path.read_bytes())
    path.write_bytes(pack(content | changes))


# ------------------------------------------------------------------ what it holds


def test_what_each_wrong_file_fails_is_told_by_a_fresh_seal_alone(sealed_root, seal_file):
    exercise = sealed_root.exercise
    assert failures(exercise) == {
        "scaled__flat": {"keeps_the_shape": "done"},
        "scaled__forgets_factor": {"multiplies_each_entry": "done"},
        "scaled__forgets_factor__ones": {"multiplies_each_entry": "done"},
        "scaled__in_place": {"leaves_x_alone": "done"},
        "total__mean": {"sums_the_scaled_entries": "done"},
    }
    sealed = seal_file.read_bytes()
    rewrite(seal_file, installation=installation() | {"torch": "0.1"})
    assert failures(exercise) == {}
    rewrite(seal_file, installation=installation(), digest="of other solutions")
    assert failures(exercise) == {}
    seal_file.write_bytes(sealed[:-9])
    assert failures(exercise) == {}
    seal_file.unlink()
    assert failures(exercise) == {}


def test_a_class_runs_only_what_can_explain_a_failure(sealed_root, sandbox, hand_in, monkeypatch):
    ran = []
    whole = sandbox.run_all

    def run_all(jobs):
        ran.extend((job.program.statements[-1].code, case.probe) for job in jobs for case in job.cases)
        return whole(jobs)

    monkeypatch.setattr(sandbox, "run_all", run_all)
    text = "def scaled(x, factor):\n    x.mul_(factor)\n    return x * 1\n" + OWN_TOTAL
    catalogue = LiveCatalogue(sealed_root.exercise, sandbox, "a seed", failures(sealed_root.exercise))
    told = grade(hand_in(text), catalogue, sandbox)
    assert [probe for _, probe in ran] == ["leaves_x_alone"]
    raising = "def scaled(x, factor):\n    return factor * y\n" + OWN_TOTAL
    grade(hand_in(raising), LiveCatalogue(sealed_root.exercise, sandbox, "a seed", failures(sealed_root.exercise)), sandbox)
    assert len(ran) == 1  # none of the wrong solutions ends in an exception
    every = grade(hand_in(text), LiveCatalogue(sealed_root.exercise, sandbox, "a seed"), sandbox)
    assert len(ran) > 5
    assert [v.diagnosis for v in told.verdicts] == [v.diagnosis for v in every.verdicts]
    assert any(v.diagnosis for v in told.verdicts)


def test_sealing_twice_gives_the_same_bytes(sealed_root, seal_file):
    assert seal(sealed_root) == seal_file.read_bytes()


def test_no_source_of_the_solutions_is_in_it(sealed_root, seal_file):
    data = gzip.decompress(seal_file.read_bytes())
    for text in (
        b"factor * x",
        b"def ",
        b"return x",
        b"clone()",
        b"scaled__in_place.py",
        str(sealed_root.exercise.solutions).encode(),
    ):
        assert text not in data
    assert b"The factor never enters." in data


def test_the_evidence_of_the_reference_comes_back(sealed_root):
    opened = open_seal(public(sealed_root))
    for probe in sealed_root.exercise.probes:
        now, then = sealed_root.expected(probe.name), opened.expected(probe.name)
        assert [(o.label, o.comparison, o.calls) for o in then.observations] == [
            (o.label, o.comparison, o.calls) for o in now.observations
        ]
        assert (then.drawn, then.ending, then.seconds) == (now.drawn, "done", 0.0)


def test_hidden_probes_are_not_in_it(sealed_root, seal_file, write, sandbox):
    root = sealed_root.exercise.folder.parent.parent
    hidden = '''
    from gradelib import probe
    @probe("total", points=1)
    def secret_look(student, draw):
        """Hidden."""
        yield "secret label", 1
    '''
    write(root, {"solutions/tiny/probes.py": hidden})
    data = gzip.decompress(seal(LiveCatalogue(find_course(root).exercise("tiny"), sandbox, PUBLIC)))
    assert b"secret" not in data
    assert b"sums_the_scaled_entries" in data


def test_variants_that_leave_the_same_evidence_are_kept_once(sealed_root, seal_file):
    ids = [entry["id"] for entry in unpack(seal_file.read_bytes())["classes"]]
    assert sorted(ids) == ["scaled__flat", "scaled__forgets_factor", "scaled__in_place", "total__mean"]


# ------------------------------------------------------------------ judging by it


@pytest.mark.parametrize(
    "text",
    [
        "def scaled(x, factor):\n    return factor * x\n" + OWN_TOTAL,
        "def scaled(x, factor):\n    return x + 0\n" + OWN_TOTAL,
        "def scaled(x, factor):\n    before = x.clone()\n    x.mul_(factor)\n    return before\n" + OWN_TOTAL,
        "def scaled(x, factor):\n    return factor * x\ndef total(x, factor):\n    return factor * x.mean()\n",
        "def scaled(x, factor):\n    raise KeyError\n" + OWN_TOTAL,
        "def scaled(x):\n    return x\n",
        "x = 1\n",
    ],
)
def test_a_hand_in_is_judged_as_with_the_solutions(sealed_root, sandbox, hand_in, text):
    def judged(catalogue):
        verdicts = grade(hand_in(text), catalogue, sandbox).verdicts
        return [(v.probe, v.outcome, v.differences, v.diagnosis, v.message, v.snippet) for v in verdicts]

    assert judged(open_seal(public(sealed_root))) == judged(sealed_root)


PROBES = '''
from gradelib import probe, rows, statistics

@probe("scaled", points=1)
def keeps_rows(student, draw):
    """Rows."""
    yield "rows", student.scaled(draw.normal(9, 2), 1.0), rows()

@probe("scaled", points=1)
def is_spread(student, draw):
    """Spread."""
    yield "values", student.scaled(draw.normal(1500), 2.0), statistics("mean", "spread")

@probe("total", points=1)
def totals(student, draw):
    """Sum."""
    yield "total", student.total(draw.normal(3), 2.0)
'''
WRONG = {
    "scaled__forgets_factor": None,
    "scaled__forgets_factor__ones": None,
    "scaled__in_place": None,
    "scaled__flat": None,
    "scaled__drops_a_row": '"""The last row is lost."""\ndef scaled(x, factor):\n    return factor * x[:-1]\n',
    "scaled__three_times": '"""Three times too much."""\ndef scaled(x, factor):\n    return 3 * factor * x\n',
    "scaled__dictionary": '"""A dictionary."""\ndef scaled(x, factor):\n    return {"n": 1}\n',
    "scaled__samples": '"""Drawn with replacement."""\nimport torch\n'
    "def scaled(x, factor):\n    return factor * x[torch.randint(len(x), (len(x),))]\n",
}


@pytest.fixture(scope="module")
def statistical(catalogue_of, sandbox):
    """A catalogue of rows and samples, and its seal."""
    files = {f"solutions/tiny/wrong/{name}.py": text for name, text in WRONG.items()}
    catalogue = catalogue_of(files | {"exercises/tiny/probes.py": PROBES}, PUBLIC)
    (catalogue.exercise.folder / FILE).write_bytes(seal(catalogue))
    return catalogue


@pytest.mark.parametrize(
    ("scaled", "diagnosis"),
    [
        ("return x[:-1] * factor", "scaled__drops_a_row"),
        ("return x * factor + 2 * x * factor", "scaled__three_times"),
        ("return {'n': 1}", "scaled__dictionary"),
        ("import torch\n    return (factor * x)[torch.randint(0, len(x), (len(x),))]", "scaled__samples"),
        ("return {'missing': 1, 'repeated': 0, 'foreign': 0, 'n': 9, 'which': ''}", None),
        ("return x[1:] * factor", None),
    ],
)
def test_summaries_of_rows_and_samples_diagnose_as_the_raw_values_do(statistical, sandbox, hand_in, scaled, diagnosis):
    text = f"def scaled(x, factor):\n    {scaled}\n{OWN_TOTAL}"
    for catalogue in (open_seal(public(statistical)), statistical):
        failed = [v for v in grade(hand_in(text), catalogue, sandbox).verdicts if v.outcome != "same"]
        assert failed
        assert {v.diagnosis and v.diagnosis.id for v in failed} == {diagnosis}


def test_raw_samples_of_wrong_solutions_are_not_kept(statistical):
    """1500 numbers of the reference are there; those of four wrong solutions would be as many each."""
    packed = (statistical.exercise.folder / FILE).read_bytes()
    assert 1500 * 4 < len(gzip.decompress(packed)) < 5 * 1500 * 4
    entries = [entry for entry in unpack(packed)["classes"] if entry["function"] == "scaled"]
    values = [seen["value"] for entry in entries for sent in entry["failed"].values() for seen in sent[:-1]]
    assert values
    assert all(isinstance(value, dict) for value in values)


def test_exceptions_diagnose_only_under_the_versions_that_sealed_them(catalogue_of, sandbox, hand_in):
    wrong = '"""Raises."""\ndef scaled(x, factor):\n    raise KeyError("factor")\n'
    catalogue = catalogue_of({"solutions/tiny/wrong/scaled__raises.py": wrong}, PUBLIC)
    path = catalogue.exercise.folder / FILE
    path.write_bytes(seal(catalogue))
    assert b"raise KeyError" not in gzip.decompress(path.read_bytes())
    text = "def scaled(x, factor):\n    raise KeyError('factor')\n" + OWN_TOTAL

    def told():
        return {
            v.diagnosis and v.diagnosis.id
            for v in grade(hand_in(text), open_seal(public(catalogue)), sandbox).verdicts
            if v.outcome == "raised"
        }

    assert told() == {"scaled__raises"}
    rewrite(path, installation=installation() | {"numpy": "0.1"})
    assert told() == {"scaled__raises"}
    rewrite(path, installation=installation() | {"torch": "1.0"})
    assert told() == {None}


def test_the_installation_is_told_by_minor_versions():
    here = installation()
    assert here["python"] == f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert set(here) == {"python", "torch", "numpy", "platform"}
    assert all(here[name].count(".") == 1 for name in ("torch", "numpy"))


# ------------------------------------------------------------------ refusals


def test_a_missing_seal_is_told(sealed_root, seal_file):
    seal_file.unlink()
    with pytest.raises(SealError, match=r"expected\.gev: missing, and there are no solutions"):
        open_seal(public(sealed_root))


def test_a_seal_for_other_probes_is_refused(sealed_root):
    with (sealed_root.exercise.folder / "probes.py").open("a") as file:
        file.write("# changed\n")
    with pytest.raises(SealError, match="was sealed for other probes; run `gradelib seal tiny`"):
        open_seal(public(sealed_root))


def test_line_ends_of_a_checkout_do_not_matter(sealed_root):
    path = sealed_root.exercise.folder / "probes.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert open_seal(public(sealed_root)).expected("keeps_the_shape").ending == "done"


@pytest.mark.parametrize(
    "damage",
    [lambda d: b"", lambda d: d[:-1], lambda d: d + b"x", lambda d: b"PK" + d, lambda d: encode([1]), lambda d: encode(3)],
)
def test_a_damaged_seal_is_refused(sealed_root, seal_file, damage):
    seal_file.write_bytes(damage(seal_file.read_bytes()))
    with pytest.raises(SealError, match=r"expected\.gev: cannot be read \(.*\); get a fresh copy"):
        open_seal(public(sealed_root))


@pytest.mark.parametrize(
    "changes",
    [{"expected": 3}, {"expected": {"p": 3}}, {"expected": {"p": []}}, {"expected": {"p": [{"ended": "same"}]}}],
    ids=str,
)
def test_a_seal_of_another_form_is_refused(sealed_root, seal_file, changes):
    rewrite(seal_file, **changes)
    with pytest.raises(SealError, match="cannot be read"):
        open_seal(public(sealed_root))


# ------------------------------------------------------------------ checking


def test_a_fresh_seal_is_not_stale(sealed_root):
    assert stale(sealed_root) == []


def test_a_missing_seal_is_stale(sealed_root, seal_file):
    seal_file.unlink()
    assert len(stale(sealed_root)) == 1


@pytest.mark.parametrize("name", ["exercises/tiny/probes.py", "solutions/tiny/tiny.py", "solutions/tiny/wrong/total__mean.py"])
def test_a_changed_source_makes_a_seal_stale(sealed_root, sandbox, name):
    root = sealed_root.exercise.folder.parent.parent
    with (root / name).open("a") as file:
        file.write("# changed\n")
    changed = LiveCatalogue(find_course(root).exercise("tiny"), sandbox, PUBLIC)
    assert stale(changed) == ["probes, stub or solutions have changed since it was sealed"]


def test_a_changed_handout_makes_a_seal_stale(sealed_root, sandbox):
    with (sealed_root.exercise.folder / "tiny.py").open("a") as file:
        file.write("x = 1\n")
    assert stale(sealed_root) == ["a handout has changed since it was sealed"]


def test_a_value_that_came_out_differently_makes_a_seal_stale(sealed_root, seal_file):
    content = unpack(seal_file.read_bytes())
    content["expected"]["keeps_the_shape"][0]["value"] = [3, 2]
    rewrite(seal_file, expected=content["expected"])
    assert stale(sealed_root) == ["the reference's evidence of keeps_the_shape differs from the sealed one"]


# ------------------------------------------------------------------ handouts


def test_the_digest_of_a_handout_is_that_of_its_code(tmp_path):
    import nbformat
    from nbformat import v4

    def digest(name, text):
        (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return code_digest(tmp_path / name)

    plain = digest("a.py", "import torch\n\n\ndef f(x):\n    return x\n")
    assert digest("b.py", "import torch  \r\ndef f(x):\r\n    return x") == plain
    cells = [
        v4.new_markdown_cell("text"),
        v4.new_code_cell("import torch", outputs=[v4.new_output("stream", text="x")]),
        v4.new_code_cell("def f(x):\n    return x"),
    ]
    assert digest("c.ipynb", nbformat.writes(v4.new_notebook(cells=cells))) == plain
    assert digest("d.py", "import torch\ndef f(x):\n    return 2 * x\n") != plain


def test_both_handouts_of_an_exercise_are_known(sealed_root):
    assert set(handouts(sealed_root.exercise)) == {"tiny.py"}
    (sealed_root.exercise.folder / "tiny.ipynb").write_text("{}")
    assert set(handouts(sealed_root.exercise)) == {"tiny.py", "tiny.ipynb"}
