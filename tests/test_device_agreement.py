"""The simulated device agrees with the CPU: on the shipped exercises' own solutions, and on PyTorch's operator samples."""

import contextlib
import io
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from gradelib import worker
from gradelib.course import find_course
from gradelib.draw import Draw
from gradelib.evidence import decode
from gradelib.seeds import PUBLIC, case_seed
from gradelib.selection import select
from gradelib.submission import read_submission
from gradelib.transcript import evidence_of
from gradelib.verdict import judge

ROOT = Path(__file__).parent.parent
COURSE = find_course(ROOT)
OF_DEVICES = re.compile("on the same device|to numpy|device type for generator|do not nest")
TAKE_ANY = {"broadcast_tensors", "expand_as", "nn.functional.ctc_loss", "reshape_as", "tensor_split", "view_as"}  # as on CUDA
LONG = 0.01


class DrawThere(Draw):
    """Draws tensors on the device."""

    def _give(self, values, dtype, array):
        drawn = super()._give(values, dtype, array)
        return drawn if array else drawn.to("cuda")


def looked(exercise, loaded, probe, folder):
    sent, scratch = [], tempfile.mkdtemp(dir=folder)
    module = worker.probes_module((exercise.folder / "probes.py").read_text(encoding="utf-8"))
    seed = case_seed(PUBLIC, exercise.name, probe.name)
    with contextlib.redirect_stdout(io.StringIO()):
        worker.observe(module, probe.name, seed, loaded, lambda message: sent.append(decode(message)), scratch)
    return evidence_of(probe.name, sent)


def program(exercise, path):
    return select(read_submission(path), exercise.functions).program


@pytest.fixture
def expected(tmp_path):
    """The quick probes of an exercise with the reference's evidence on the plain CPU."""

    def make(exercise):
        plain = worker.load(program(exercise, exercise.reference), lambda _: None)
        probes = [p for p in exercise.probes if p.device == "cpu" and not p.needs and p.function != "pick_device"]
        seen = {probe: looked(exercise, plain, probe, tmp_path) for probe in probes}
        return {probe: evidence for probe, evidence in seen.items() if evidence.ending == "done" and evidence.seconds < LONG}

    return make


@pytest.mark.parametrize("name", COURSE.names())
def test_every_right_solution_gives_its_numbers_on_the_device_too(name, expected, tmp_path, monkeypatch):
    """With all inputs on the device: the CPU's values, or CUDA's own refusal where a solution was written for the CPU.

    The reference on every quick probe, each right solution on a third of them.
    """
    exercise = COURSE.exercise(name)
    known = expected(exercise)
    monkeypatch.setattr(worker, "Draw", DrawThere)
    outcomes = []
    for number, path in enumerate((exercise.reference, *exercise.right)):
        there = worker.load(program(exercise, path), lambda _: None, "cuda:0")
        for probe, evidence in list(known.items())[number % 3 if number else 0 :: 3 if number else 1]:
            found = looked(exercise, there, probe, tmp_path)
            outcome, differences, why = judge(probe, evidence, found)
            refused = found.fault is not None and bool(OF_DEVICES.search(found.fault.message))
            moved = outcome == "differs" and all(difference.kind == "device" for difference in differences)  # as the inputs are
            assert outcome == "same" or refused or moved, f"{path.name}: {probe.name}: {found.fault or differences or why}"
            outcomes.append("same" if moved else outcome)
    assert outcomes.count("same") > len(outcomes) / 2


@pytest.mark.parametrize("name", COURSE.names())
def test_a_machine_changes_nothing_for_tensors_on_the_cpu(name, expected, tmp_path):
    exercise = COURSE.exercise(name)
    known = expected(exercise)
    for path in (exercise.reference, *exercise.right[::8]):
        here = worker.load(program(exercise, path), lambda _: None, "cuda:0")
        for probe, evidence in known.items():
            found = looked(exercise, here, probe, tmp_path)
            outcome, differences, why = judge(probe, evidence, found)
            nests = found.fault is not None and "do not nest" in found.fault.message  # it switches a machine on itself
            assert outcome == "same" or nests, f"{path.name}: {probe.name}: {differences or why}"


def test_the_samples_of_every_operator_agree():
    """One float32 sample of each of PyTorch's operators; the benchmark takes them all."""
    script = ROOT / "tests" / "benchmarks" / "device_ops.py"
    done = subprocess.run([sys.executable, script, "--samples", "1"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    operators, samples = map(int, re.search(r"(\d+) operators, (\d+) samples", done.stdout).groups())
    assert operators > 600
    assert samples > 600
    assert "false alarms: 0 " in done.stdout
    assert set(re.findall(r"^(\S+) takes tensors of two devices$", done.stdout, re.M)) == TAKE_ANY
