"""Probes with `device=`: the hand-in is loaded afresh on each machine, and probed there, in children and in pytest."""

import importlib
import shutil
import sys
import types
from importlib.metadata import entry_points

import pytest

import gradelib.device.switch  # noqa: F401  torch takes it once a process; pytester forgets what its runs import
from gradelib.catalogue import LiveCatalogue, _refuse_malformed
from gradelib.course import find_course
from gradelib.errors import ProbeError, Unavailable
from gradelib.evidence import decode
from gradelib.exercise import read_probes
from gradelib.grade import grade
from gradelib.model import Evidence, Probe
from gradelib.rehearse import rehearse
from gradelib.sandbox import Case, Job, Sandbox
from gradelib.seal import seal
from gradelib.seeds import PUBLIC, case_seed
from gradelib.selection import select
from gradelib.submission import submission_of
from gradelib.worker import load, observe, probes_module

PLUGIN = [] if list(entry_points(group="pytest11", name="gradelib")) else ["-p", "gradelib.plugin"]
PROBES = '''\
from gradelib import probe, same


@probe("doubled", points=1)
def on_the_cpu(student, draw):
    """Doubles on the CPU."""
    yield "device", student.where()
    yield "doubled", student.doubled(draw.normal(3)), same(also=("device",))


@probe("doubled", points=2, device="cuda:1")
def on_the_second_device(student, draw):
    """Doubles on the second of two devices."""
    yield "device", student.where()
    yield "doubled", student.doubled(draw.normal(3).to("cuda:1")), same(also=("device",))


@probe("doubled", points=2, device="cuda:0")
def on_a_device(student, draw):
    """Doubles on a device."""
    yield "device", student.where()
    yield "doubled", student.doubled(draw.normal(3).to("cuda:0")), same(also=("device",))


@probe("where", points=1, device="cuda:1")
def tells_where(student, draw):
    """Tells the device."""
    yield "device", student.where()


@probe("doubled", points=1)
def on_the_cpu_again(student, draw):
    """Doubles on the CPU, after the others."""
    yield "device", student.where()
    yield "doubled", student.doubled(draw.normal(3))
'''

RIGHT = """\
import torch

DEVICE = "cuda:0" if torch.cuda.is_available() else "cpu"


def where():
    return f"{DEVICE} of {torch.cuda.device_count()}"


def doubled(x):
    return x * torch.tensor([2.0, 2.0, 2.0], device=x.device)
"""
HARD = RIGHT.replace("x.device", '"cuda:0"')
CPU_MADE = RIGHT.replace(", device=x.device", "")


@pytest.fixture
def run(sandbox):
    """The evidence of the four probes of a hand-in's text, through a real child."""

    def make(text, sandbox=sandbox):
        return sandbox.run(job(text))

    return make


def job(text):
    program = select(submission_of(text.encode(), "ada", "tiny.py"), ("doubled", "where")).program
    devices = {"on_the_cpu": "cpu", "on_the_second_device": "cuda:1", "on_a_device": "cuda:0", "on_the_cpu_again": "cpu"}
    cases = [Case(name, "doubled", PROBES, case_seed("t", "t", name), device=device) for name, device in devices.items()]
    return Job(program, tuple(cases))


def seen(done):
    """probe -> what it yielded, or how it ended."""
    return {
        name: [o.value if isinstance(o.value, str) else (o.value.device, o.value.data.shape) for o in evidence.observations]
        if evidence.ending == "done"
        else f"{evidence.fault.type}: {evidence.fault.message}" if evidence.fault else evidence.ending
        for name, evidence in done.evidence.items()
    }  # fmt: skip


EACH = {
    "on_the_cpu": ["cpu of 0", ("cpu", (3,))],
    "on_a_device": ["cuda:0 of 1", ("cuda:0", (3,))],
    "on_the_second_device": ["cuda:0 of 2", ("cuda:1", (3,))],
    "on_the_cpu_again": ["cpu of 0", ("cpu", (3,))],
}


def test_a_hand_in_is_loaded_afresh_on_each_machine_and_probed_there(run):
    assert seen(run(RIGHT)) == EACH


def test_programs_that_share_a_process_are_too(sandbox):
    runs = sandbox.run_all([job(RIGHT), job(HARD), job(RIGHT)])
    assert [seen(done) for done in (runs[0], runs[2])] == [EACH, EACH]
    assert seen(runs[1])["on_a_device"] == EACH["on_a_device"]


def test_a_real_gpu_is_not_there_for_a_probe_on_the_cpu(monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    loaded, sent = load(job(RIGHT).program, lambda _: None), []
    observe(probes_module(PROBES), "on_the_cpu", "0" * 64, loaded, lambda message: sent.append(decode(message)))
    assert sent[0]["value"] == "cpu of 0"


def test_they_are_where_there_is_no_fork():
    with Sandbox(spawn=True) as spawning:
        assert seen(spawning.run(job(RIGHT))) == EACH


def test_a_hard_coded_device_fails_where_it_is_another(run):
    found = seen(run(HARD))
    assert found["on_a_device"] == EACH["on_a_device"]
    assert found["on_the_cpu"].startswith("AssertionError: Torch not compiled with CUDA enabled")
    assert found["on_the_second_device"] == (
        "RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:1 and cuda:0!"
    )


def test_a_tensor_left_on_the_cpu_fails_on_each_device_alone(run):
    found = seen(run(CPU_MADE))
    assert {name for name in found if found[name] == EACH[name]} == {"on_the_cpu", "on_the_cpu_again"}
    assert found["on_a_device"].endswith("at least two devices, cuda:0 and cpu!")


def test_what_fails_while_loading_is_noted_for_each_machine_once(run):
    notes = run(RIGHT + "\n\ndoubled.a = 1 / 0\ndoubled.b = torch.ones(1).cuda()\n").notes
    assert notes == (
        "line 14: ZeroDivisionError: division by zero (stepped over)",
        "line 15: AssertionError: Torch not compiled with CUDA enabled (stepped over)",
    )


def test_a_statement_that_hangs_on_a_device_alone_costs_no_probe(sandbox, run, monkeypatch):
    monkeypatch.setattr("gradelib.sandbox.warden.LOAD_SECONDS", 0.3)
    done = run(RIGHT + "\n\ndef wait():\n    while torch.cuda.is_available():\n        pass\n\n\ndoubled.a = wait()\n")
    assert seen(done) == EACH
    assert done.notes == ("line 19: it was not done when its time was up while loading (stepped over)",)


def test_a_probe_that_crashes_on_a_device_leaves_the_other_machines_alone(run):
    dies = RIGHT.replace("return x", "import os\n    if x.is_cuda and x.device.index == 0:\n        os._exit(3)\n    return x")
    found = seen(run(dies))
    assert found == EACH | {"on_a_device": "died"}


# ------------------------------------------------------------------ the whole road


WRONG = {"doubled__on_the_cpu": f'"""The twos are made on the CPU."""\nimport torch\n{CPU_MADE[CPU_MADE.index("def doubled") :]}'}


@pytest.fixture(scope="module")
def exercise(tmp_path_factory, sandbox):
    """An exercise with probes on three machines, sealed; and its solutions."""
    stub = "def where():\n    raise NotImplementedError\n\n\ndef doubled(x):\n    raise NotImplementedError\n"
    files = {"exercises/tiny/tiny.py": stub, "exercises/tiny/probes.py": PROBES, "solutions/tiny/tiny.py": RIGHT}
    root = tmp_path_factory.mktemp("machines")
    for name, text in (files | {f"solutions/tiny/wrong/{name}.py": text for name, text in WRONG.items()}).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    found = find_course(root).exercise("tiny")
    (found.folder / "expected.gev").write_bytes(seal(LiveCatalogue(found, sandbox, PUBLIC)))
    return found


def test_a_mistake_of_devices_costs_those_probes_and_is_named(exercise, sandbox, hand_in):
    catalogue = LiveCatalogue(exercise, sandbox, "a seed")
    verdicts = {v.probe.name: v for v in grade(hand_in(CPU_MADE), catalogue, sandbox).verdicts}
    assert {name: v.outcome for name, v in verdicts.items()} == {
        "on_the_cpu": "same",
        "on_the_second_device": "raised",
        "on_a_device": "raised",
        "tells_where": "same",
        "on_the_cpu_again": "same",
    }
    found = verdicts["on_the_second_device"]
    assert found.diagnosis.id == "doubled__on_the_cpu"
    assert "found at least two devices, cuda:1 and cpu!" in found.message


def test_the_snippet_switches_the_machine_on(exercise, sandbox, hand_in):
    verdicts = grade(hand_in(CPU_MADE), LiveCatalogue(exercise, sandbox, "a seed"), sandbox).verdicts
    snippet = next(v.snippet for v in verdicts if v.probe.name == "on_the_second_device")
    assert snippet.splitlines()[1:6] == [
        "from gradelib.device import simulated_cuda",
        "",
        "with simulated_cuda(2):",
        "    from tiny import doubled",
        "",
    ]
    assert 'device="cuda:1")' in snippet
    module = types.ModuleType("tiny")
    exec(RIGHT, module.__dict__)
    sys.modules["tiny"] = module
    exec(snippet, {})


def test_every_solution_rehearses(exercise, sandbox):
    idle = [f"probe {name} kills nothing" for name in ("on_the_cpu", "tells_where", "on_the_cpu_again")]
    assert [told for told in rehearse(exercise, sandbox).problems if "the stub" not in told] == idle


@pytest.mark.parametrize(("text", "passed"), [(RIGHT, 5), (CPU_MADE, 3), (HARD, 2)])
def test_a_students_own_run_looks_at_the_same_machines(exercise, pytester, text, passed):
    shutil.copytree(exercise.folder, pytester.path / "exercises/tiny")
    (pytester.path / "exercises/tiny/tiny.py").write_text(text, encoding="utf-8")
    result = pytester.runpytest_inprocess(*PLUGIN, "-pno:unraisableexception", "exercises/tiny")
    result.assert_outcomes(passed=passed, failed=5 - passed)
    if text == CPU_MADE:
        result.stdout.fnmatch_lines(["*The twos are made on the CPU.*"])
    if text == HARD:
        result.stdout.fnmatch_lines(["two devices, cuda:1 and cuda:0!"])
    assert not importlib.import_module("torch").cuda.is_available()


# ------------------------------------------------------------------ declaring


def test_a_probe_declares_its_device():
    assert Probe("f", "p", 1).device == "cpu"
    assert Probe("f", "p", 1, device="cuda:1").device == "cuda:1"


def test_the_device_is_read_from_the_file_without_running_it(tmp_path):
    path = tmp_path / "probes.py"
    path.write_text(PROBES.replace('"cuda:0"', "THERE", 1).replace("from gradelib", 'THERE = "cuda:0"\nfrom gradelib', 1))
    assert [p.device for p in read_probes(path, ("doubled", "where"))] == ["cpu", "cuda:1", "cuda:0", "cuda:1", "cpu"]


def test_a_wrong_device_in_a_file_is_refused_with_its_place(tmp_path):
    path = tmp_path / "probes.py"
    path.write_text(PROBES.replace('"cuda:1"', '"cuda:7"', 1))
    with pytest.raises(ProbeError, match=r"probes.py, line \d+: probe on_the_second_device: device='cuda:7'; a probe runs on"):
        read_probes(path, None)


@pytest.mark.parametrize("device", ["cuda", "cuda:2", "gpu", None, 0])
def test_another_device_is_refused_with_the_rule(device):
    with pytest.raises(ProbeError, match=r"probe p: device=.*; a probe runs on one of cpu, cuda:0, cuda:1"):
        Probe("f", "p", 1, device=device)


# ------------------------------------------------------------------ where the simulation is unavailable

GONE = Unavailable("simulation unavailable: this torch lacks what it needs (storage)")


def test_without_the_simulation_a_probe_is_not_graded(no_simulation):
    program, sent = job(RIGHT).program, []
    loaded = load(program, lambda message: sent.append(decode(message)), "cuda:0")
    observe(probes_module(PROBES), "on_a_device", "0" * 64, loaded, lambda message: sent.append(decode(message)))
    assert sent[0] == {"loaded": []}
    assert sent[1]["ended"] == "unavailable"
    assert sent[1]["detail"].startswith("simulation unavailable: this torch lacks what it needs (")


def test_that_is_no_fault_of_the_exercise(catalogue_of):
    catalogue: LiveCatalogue = catalogue_of({})
    seen = {probe.name: Evidence(probe.name, "unavailable", detail=str(GONE)) for probe in catalogue.exercise.probes}
    _refuse_malformed(catalogue.exercise, seen)
