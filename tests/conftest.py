"""A tiny course, one sandbox for all, and the ways to run a piece of code through the real worker."""

import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gradelib.catalogue import LiveCatalogue
from gradelib.course import Course, find_course
from gradelib.evidence import decode
from gradelib.model import Evidence, Program, Result, Statement, Submission
from gradelib.sandbox import Case, Job, Sandbox
from gradelib.seeds import case_seed
from gradelib.selection import select
from gradelib.submission import submission_of
from gradelib.transcript import evidence_of

pytest_plugins = ["pytester"]

STUB = '''\
"""Two functions on vectors."""

import torch


def scaled(x, factor):
    """factor * x, a new tensor."""
    raise NotImplementedError


def total(x, factor):
    """The sum of factor * x."""
    raise NotImplementedError
'''

PROBES = '''\
"""What is watched in `tiny`."""

from gradelib import probe, same


@probe("scaled", points=2)
def multiplies_each_entry(student, draw):
    """Each entry is multiplied by the factor."""
    yield "the scaled vector", student.scaled(draw.normal(5), 3.0), same(shape="free")


@probe("scaled", points=1)
def keeps_the_shape(student, draw):
    """The result has the shape of x."""
    yield "shape of the result", list(student.scaled(draw.normal(3, 1), 2.0).shape)


@probe("scaled", points=1)
def leaves_x_alone(student, draw):
    """x is as before after the call."""
    x = draw.normal(4)
    student.scaled(x, 5.0)
    yield "x after the call", x


@probe("total", points=4, uses=("scaled",))
def sums_the_scaled_entries(student, draw):
    """The entries of factor * x are added up."""
    yield "the total", student.total(draw.normal(6), 4.0)
'''

REFERENCE = '''\
"""The reference."""

import torch


def scaled(x, factor):
    return factor * x


def total(x, factor):
    return scaled(x, factor).sum()
'''

WRONG = {
    "scaled__forgets_factor": '"""The factor never enters."""\ndef scaled(x, factor):\n    return x.clone()\n',
    "scaled__forgets_factor__ones": '"""A variant."""\ndef scaled(x, factor):\n    return 1 * x\n',
    "scaled__in_place": '"""The caller\'s x is changed."""\ndef scaled(x, factor):\n    x.mul_(factor)\n    return x.clone()\n',
    "scaled__flat": '"""The result lies flat."""\ndef scaled(x, factor):\n    return (factor * x).reshape(-1)\n',
    "total__mean": '"""A mean, where a sum is asked for."""\ndef total(x, factor):\n    return scaled(x, factor).mean()\n',
}

RIGHT = {"product": REFERENCE.replace("factor * x", "torch.mul(x, factor)")}


def write_files(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
    return root


def tiny_files() -> dict[str, str]:
    return {
        "exercises/tiny/tiny.py": STUB,
        "exercises/tiny/probes.py": PROBES,
        "solutions/tiny/tiny.py": REFERENCE,
        **{f"solutions/tiny/right/{name}.py": text for name, text in RIGHT.items()},
        **{f"solutions/tiny/wrong/{name}.py": text for name, text in WRONG.items()},
    }


@pytest.fixture
def write() -> Callable[[Path, dict[str, str]], Path]:
    """Write texts, by relative path, under a folder."""
    return write_files


@pytest.fixture
def tiny_root(tmp_path: Path) -> Path:
    """The root of a tiny course of one's own."""
    return write_files(tmp_path / "course", tiny_files())


@pytest.fixture
def tiny(tiny_root: Path) -> Course:
    return find_course(tiny_root)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as shared:
        yield shared


@pytest.fixture(scope="session")
def tiny_catalogue(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> LiveCatalogue:
    """What is known of the tiny exercise under one seed; made once."""
    root = write_files(tmp_path_factory.mktemp("tiny"), tiny_files())
    return LiveCatalogue(find_course(root).exercise("tiny"), sandbox, "seed of the tests")


@pytest.fixture(scope="session")
def catalogue_of(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., LiveCatalogue]:
    """A catalogue of the tiny course with some files replaced, added, or (None) left out."""

    def make(changes: dict[str, str | None], seed: str = "seed of the tests") -> LiveCatalogue:
        files = {name: text for name, text in (tiny_files() | changes).items() if text is not None}
        root = write_files(tmp_path_factory.mktemp("changed"), files)
        return LiveCatalogue(find_course(root).exercise("tiny"), sandbox, seed)

    return make


@pytest.fixture
def hand_in() -> Callable[..., Submission]:
    """A hand-in of this text, as a student would have saved it."""

    def make(text: str, shown: str = "tiny.py", student: str = "ada") -> Submission:
        return submission_of(textwrap.dedent(text).encode(), student, shown)

    return make


@pytest.fixture
def grade_text(tiny_catalogue: LiveCatalogue, sandbox: Sandbox, hand_in: Callable[..., Submission]) -> Callable[..., Result]:
    """Grade a hand-in of this text to the tiny exercise."""
    from gradelib.grade import grade

    def run(text: str, catalogue: LiveCatalogue | None = None, shown: str = "tiny.py") -> Result:
        return grade(hand_in(text, shown), catalogue or tiny_catalogue, sandbox)

    return run


@pytest.fixture
def program_of(hand_in: Callable[..., Submission]) -> Callable[..., Program]:
    """The statements of a hand-in that run, when these names are required."""

    def make(text: str, *required: str) -> Program:
        return select(hand_in(text), required).program

    return make


PROBE_OF_F = '''\
from gradelib import probe, same, between, rows, statistics
import torch, numpy

@probe("f", points=1)
def looks(student, draw):
    """A look."""
'''


@pytest.fixture
def watch() -> Callable[..., Evidence]:
    """The evidence of one probe `looks`, of this body, of a hand-in of this text, in this process."""
    from gradelib.worker import load, observe, probes_module

    def run(text: str, body: str = 'yield "value", student.f(draw.normal(3))', seed: str = "", calls: bool = True) -> Evidence:
        code = textwrap.dedent(text)
        sent: list[bytes] = []
        loaded = load(Program((Statement(code, "tiny.py", 1),)), lambda _: None)
        probes = probes_module(PROBE_OF_F + textwrap.indent(textwrap.dedent(body), "    ") + "\n")
        observe(probes, "looks", seed or case_seed("t", "t", "t"), loaded, sent.append, calls=calls)
        return evidence_of("looks", [decode(message) for message in sent])

    return run


@pytest.fixture(scope="session")
def job_of() -> Callable[..., Job]:
    """A job: this hand-in, and for each (function, body) a probe named p0, p1, ... ."""

    def make(text: str, *probes: tuple[str, str]) -> Job:
        head = "from gradelib import probe\nimport torch\n\n"
        parts = [
            f'@probe("{function}", points=1)\ndef p{i}(student, draw):\n    """."""\n{textwrap.indent(body, "    ")}\n'
            for i, (function, body) in enumerate(probes)
        ]
        source = head + "\n".join(parts)
        program = select(
            submission_of(textwrap.dedent(text).encode(), "ada", "tiny.py"), tuple(dict.fromkeys(f for f, _ in probes))
        ).program
        cases = tuple(Case(f"p{i}", f, source, case_seed("t", "t", str(i))) for i, (f, _) in enumerate(probes))
        return Job(program, cases)

    return make


@pytest.fixture
def no_simulation(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As where torch lacks what the simulated device needs."""
    from gradelib import device

    monkeypatch.delattr(device, "switch", raising=False)
    monkeypatch.setitem(sys.modules, "gradelib.device.switch", None)
    device._simulation.cache_clear()
    yield
    device._simulation.cache_clear()
