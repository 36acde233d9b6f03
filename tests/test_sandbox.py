"""Hostile and unlucky code in the real processes: each costs only its own probes, and the rest is graded."""

import os
import signal
import sys
import tempfile
import textwrap
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from gradelib.catalogue import libraries
from gradelib.errors import SandboxError
from gradelib.model import Program, Statement
from gradelib.sandbox import Case, Job, Limits, Sandbox
from gradelib.sandbox.child import TOO_LONG

needs_proc = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
CALL = 'yield "v", student.{}()'


@pytest.fixture
def strict(sandbox, monkeypatch):
    """The shared sandbox with short limits."""
    monkeypatch.setattr(sandbox, "limits", Limits(cpu=0.6, wall=50.0, memory_mib=300))
    monkeypatch.setattr("gradelib.sandbox.warden.LOAD_SECONDS", 0.5)
    return sandbox


@pytest.fixture
def outcome(strict, job_of):
    """Run `bad` between two calls of `good`; the evidence of `bad`. The rest must be as ever, in the same order."""

    def run(bad, body=None, *, sandbox=None):
        text = f"import ctypes, os, signal, sys, time, torch\ndef good():\n    return 7\n{textwrap.dedent(bad)}"
        job = job_of(text, ("good", CALL.format("good")), ("bad", body or CALL.format("bad")), ("good", CALL.format("good")))
        done = (sandbox or strict).run(job)
        assert list(done.evidence) == ["p0", "p1", "p2"]
        for probe in ("p0", "p2"):
            assert (done.evidence[probe].ending, done.evidence[probe].observations[0].value) == ("done", 7)
        return done.evidence["p1"]

    return run


# ------------------------------------------------------------------ code that does not end well


@pytest.mark.parametrize(
    "loop",
    [
        "while True: pass",
        "while True:\n        try:\n            while True: pass\n        except BaseException: pass",
        "torch.ones(3000, 3000).matrix_power(10**6)",
        "signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))\n    while True: pass",
    ],
)
def test_an_endless_loop_costs_only_its_probe(outcome, loop):
    seen = outcome(f"def bad():\n    {loop}\n")
    assert (seen.ending, seen.detail) == ("timed out", TOO_LONG)


def test_code_that_only_waits_is_ended_by_the_clock_on_the_wall(outcome, strict, monkeypatch):
    monkeypatch.setattr(strict, "limits", Limits(cpu=0.5, wall=2.0))
    started = time.monotonic()
    seen = outcome("def bad():\n    time.sleep(60)\n")
    assert (seen.ending, seen.detail) == ("timed out", TOO_LONG)
    assert time.monotonic() - started < 40


@pytest.mark.parametrize(
    ("line", "detail"),
    [
        ("os._exit(0)", "the code ended the process (exit status 0)"),
        ("os._exit(3)", "the code ended the process (exit status 3)"),
        ("ctypes.string_at(0)", "the process ended with a segmentation fault"),
        ("os.abort()", "the process ended with an abort"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "the process was killed, most likely for its memory"),
        ("os.kill(os.getpid(), signal.SIGTERM)", "the process ended with signal 15"),
        ("os.closerange(0, 64); time.sleep(9)", "the code ended the process"),
    ],
)
def test_a_process_that_ends_costs_only_its_probe(outcome, line, detail):
    seen = outcome(f"def bad():\n    {line}\n")
    assert seen.ending == "died"
    if "closerange" not in line:
        assert seen.detail == detail


def test_what_was_seen_before_a_crash_is_kept(outcome):
    seen = outcome("def bad():\n    os._exit(0)\n", 'yield "before", 1\nyield "after", student.bad()')
    assert (seen.ending, [o.label for o in seen.observations]) == ("died", ["before"])


@pytest.mark.parametrize("line", ["torch.ones(50 * 2**30 // 4)", "bytearray(50 * 2**30)", "[0] * (50 * 2**30 // 8)"])
def test_an_allocation_of_50_gb_is_refused_and_told_at_its_line(outcome, line):
    seen = outcome(f"def bad():\n    return len({line})\n")
    assert seen.ending == "raised"
    assert (seen.fault.line, seen.fault.code) == (5, f"return len({line})")


def test_a_slow_memory_leak_ends_at_the_limit(outcome):
    seen = outcome("kept = []\ndef bad():\n    while True:\n        kept.append(torch.empty(2**20))\n")
    assert seen.ending in ("raised", "died")
    assert seen.fault is None or "memory" in seen.fault.message or seen.fault.type == "MemoryError"


def test_ending_the_parent_process_costs_the_hand_in_its_probes_and_nobody_beside_it(strict, job_of):
    text = "import os, signal, time\ndef bad():\n    os.kill(os.getppid(), signal.SIGKILL)\n    time.sleep(60)\n"
    killer = job_of(text, ("bad", CALL.format("bad")))
    calm = job_of("import time\ndef good():\n    time.sleep(0.5)\n    return 7\n", *[("good", CALL.format("good"))] * 3)
    runs = {}
    threads = [
        threading.Thread(target=lambda k=k, j=j: runs.update({k: strict.run(j)}))
        for k, j in {"calm": calm, "killer": killer}.items()
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [(seen.ending, seen.detail) for seen in runs["killer"].evidence.values()] == [("died", "it ended the grading process")]
    assert [seen.observations[0].value for seen in runs["calm"].evidence.values()] == [7, 7, 7]
    assert [seen.ending for seen in strict.run(calm).evidence.values()] == ["done"] * 3


def test_after_two_losses_the_other_probes_of_a_function_are_not_run(strict, job_of):
    text = "import os\ndef bad():\n    os._exit(0)\ndef good():\n    return 7\n"
    probes = [("bad", CALL.format("bad"))] * 4 + [("good", CALL.format("good"))]
    done = strict.run(job_of(text, *probes)).evidence
    assert [done[f"p{i}"].ending for i in range(5)] == ["died", "died", "timed out", "timed out", "done"]
    assert done["p3"].detail == "not run: 2 other checks of bad did not come to an end"


def test_the_time_of_a_whole_hand_in_is_limited(strict, job_of, monkeypatch):
    monkeypatch.setattr(strict, "limits", Limits(cpu=5.0, total=4.0))
    text = "import time\ndef slow():\n    time.sleep(2.5)\n    return 7\n"
    done = strict.run(job_of(text, *[("slow", CALL.format("slow"))] * 3)).evidence
    assert [done[f"p{i}"].ending for i in range(3)] == ["done", "timed out", "timed out"]


def test_a_slow_reference_gives_more_time(strict, job_of):
    job = job_of("def slow():\n    return sum(range(10**7)) > 0 and sum(range(2 * 10**7)) > 0\n", ("slow", CALL.format("slow")))
    generous = replace(job, cases=tuple(replace(case, seconds=5.0) for case in job.cases))
    assert strict.run(generous).evidence["p0"].ending == "done"


# ------------------------------------------------------------------ the channel


@pytest.mark.parametrize(
    "garbage",
    [
        "b'garbage' * 9",
        "b'GEV1' + bytes(12)",
        "b'GEV1' + b'\\xff' * 12",
        "b'\\0' * 10**6",
        "encode([1, 2])",
        "encode({'observed': 3})",
        "encode({'observed': 'v', 'value': 7, 'comparison': {'no': 1}, 'calls': 0})",
        "encode({'observed': 'v', 'value': 7, 'comparison': {}, 'calls': float('inf')})",
        "encode({'ended': 'same'})",
        "encode({'ended': 'done', 'seconds': 'x'})",
        "encode({'ended': 'raised', 'fault': {'line': float('inf')}})",
        "encode({'ended': 'done', 'calls': [3]})",
    ],
)
def test_garbage_in_the_channel_costs_only_its_probe(outcome, garbage):
    seen = outcome(
        f"from gradelib.evidence import encode\ndef bad():\n    os.write(3, {garbage})\n    time.sleep(0.2)\n    return 1\n"
    )
    assert seen.ending == "died"
    assert seen.detail.startswith("it wrote into the grader's channel")


def test_a_flood_in_the_channel_is_cut(outcome, monkeypatch):
    monkeypatch.setattr("gradelib.sandbox.child.CASE_BYTES", 1 << 20)
    text = "from gradelib.evidence import encode\nimport numpy\ndef bad():\n"
    text += "    m = encode({'observed': 'v', 'value': numpy.zeros(10**5), 'comparison': {}, 'calls': 0})\n"
    seen = outcome(
        text + "    for _ in range(99):\n        rest = m\n        while rest:\n            rest = rest[os.write(3, rest):]\n"
    )
    assert (seen.ending, seen.detail) == ("died", "it sent more than the grader keeps")


@pytest.mark.parametrize(
    "message", ["{'at': 'x'}", "{'at': [1]}", "{'loaded': 3}", "{'loaded': [3]}", "{'other': 1}", "[1]", "3"]
)
def test_garbage_in_the_channel_while_loading_costs_only_its_statement(strict, job_of, message):
    text = (
        f"import os\nfrom gradelib.evidence import encode\ndef good():\n    return 7\ngood.x = os.write(3, encode({message}))\n"
    )
    done = strict.run(job_of(text, ("good", CALL.format("good"))))
    assert done.evidence["p0"].ending == "done"
    assert len(done.notes) == 1
    assert "it wrote into the grader's channel" in done.notes[0]


def test_a_claim_to_be_at_another_statement_costs_no_more_than_statements(strict, job_of):
    text = "import os\nfrom gradelib.evidence import encode\ndef good():\n    return 7\n"
    text += "good.x = os.write(3, encode({'at': 10**30}))\ngood.z = os._exit(0)\n"
    assert strict.run(job_of(text, ("good", CALL.format("good")))).evidence["p0"].ending in ("done", "timed out", "missing")


# ------------------------------------------------------------------ loading


def test_a_statement_that_hangs_while_loading_is_stepped_over(strict, job_of):
    text = "def good():\n    return 7\ndef spin():\n    while True: pass\ngood.x = spin()\ngood.y = 8\n"
    done = strict.run(job_of(text, ("good", 'yield "v", student.good()\nyield "y", 1')))
    assert done.evidence["p0"].observations[0].value == 7
    assert len(done.notes) == 1
    assert done.notes[0].startswith(f"line 5: {TOO_LONG}")
    assert done.notes[0].endswith("while loading (stepped over)")


@pytest.mark.parametrize("line", ["os._exit(0)", "ctypes.string_at(0)", "bytearray(2**40)"])
def test_a_statement_that_ends_the_process_while_loading_is_stepped_over(strict, line):
    program = Program(
        (
            Statement("import os, ctypes", "tiny.ipynb, cell 1", 1),
            Statement(f"x = {line}", "tiny.ipynb, cell 2", 3),
            Statement("def good():\n    return 7", "tiny.ipynb, cell 3", 1),
        )
    )
    source = 'from gradelib import probe\n@probe("good", points=1)\ndef p(student, draw):\n    yield "v", student.good()\n'
    done = strict.run(Job(program, (Case("p", "good", source, "0" * 64),)))
    assert done.evidence["p"].observations[0].value == 7
    assert done.notes[0].startswith("cell 2, line 3: ")


def test_a_file_of_which_nothing_loads_is_given_up(strict, job_of):
    text = "import os\ndef good():\n    return 7\n" + "".join(f"good.x{i} = os._exit(0)\n" for i in range(9))
    started = time.monotonic()
    done = strict.run(job_of(text, ("good", CALL.format("good"))))
    assert (done.evidence["p0"].ending, done.evidence["p0"].detail) == ("timed out", "the file could not be loaded in time")
    assert time.monotonic() - started < 40


def test_a_thread_that_goes_on_after_loading_does_no_harm(outcome):
    assert (
        outcome(
            "import threading\ndef bad():\n    threading.Thread(target=time.sleep, args=(60,)).start()\n    return 1\n"
        ).ending
        == "done"
    )


def test_an_empty_program_misses_everything(strict, job_of):
    assert strict.run(job_of("x = 1", ("good", CALL.format("good")))).evidence["p0"].ending == "missing"


# ------------------------------------------------------------------ input and output


def test_printing_a_lot_costs_nothing_and_shows_nothing(outcome, capfd):
    text = """
    def bad():
        for _ in range(2000):
            print('x' * 1000)
        os.write(1, b'raw')
        sys.stderr.write('err')
        return 1
    """
    assert outcome(text).ending == "done"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("line", "value"), [("sys.stdin.read()", ""), ("os.read(0, 9)", None), ("input()", "EOFError"), ("open(0).read()", "")]
)
def test_reading_input_does_not_wait(outcome, line, value):
    seen = outcome(f"def bad():\n    x = {line}\n    return x if isinstance(x, str) else None\n")
    assert (seen.fault.type if seen.fault else seen.observations[0].value) == value


# ------------------------------------------------------------------ nothing is inherited


@needs_proc
def test_no_open_file_is_inherited(outcome, tmp_path):
    with (tmp_path / "grades").open("w"):
        seen = outcome("def bad():\n    return sorted(os.listdir('/proc/self/fd'))\n")
    assert len(seen.observations[0].value) == 5  # 0, 1, 2, the channel, and the listing itself


def test_the_working_directory_is_an_empty_folder_that_is_removed(outcome):
    seen = outcome("def bad():\n    open('left', 'w').write('x')\n    os.makedirs('a/b')\n    return os.getcwd()\n")
    folder = Path(seen.observations[0].value)
    assert folder.name.startswith("gradelib-")
    assert folder.parent == Path(tempfile.gettempdir())
    assert not folder.exists()


def test_a_full_disk_is_not_the_hand_ins_to_make(outcome):
    seen = outcome(
        "def bad():\n    with open('big', 'wb') as file:\n        for _ in range(80):\n            file.write(bytes(2**20))\n"
    )
    assert seen.ending in ("raised", "died")


@needs_proc
def test_processes_that_the_hand_in_started_are_ended_with_it(outcome):
    text = "def bad():\n    if (pid := os.fork()) == 0:\n        time.sleep(99)\n        os._exit(0)\n    return pid\n"
    pid = outcome(text).observations[0].value
    for _ in range(50):
        try:
            if " Z " in Path(f"/proc/{pid}/stat").read_text():
                break
        except OSError:
            break
        time.sleep(0.05)
    else:
        os.kill(pid, signal.SIGKILL)
        raise AssertionError("it goes on")


FOREIGN = dict.fromkeys(
    ("torch.py", "numpy.py", "conftest.py", "sitecustomize.py", "usercustomize.py", "gradelib.py", "json.py", "helper.py"),
    "import pathlib; pathlib.Path(__file__).with_suffix('.imported').touch()\n",
)
LOOK = """
import os, sys, torch
try:
    import helper
except ImportError:
    helper = None
def names():
    return sorted(os.environ)
def environments():
    return [open(f"/proc/{pid}/environ").read() for pid in ("self", os.getppid())]
def imported():
    return [helper is None, torch.__file__]
def pids():
    return [os.getpid(), os.getppid()]
def chance(x):
    return x * torch.rand(3)
"""


@pytest.fixture(scope="module", params=["forked", "spawned"])
def exposed(request, tmp_path_factory, job_of):
    """What a sandbox saw that was started in a hostile folder with a secret around, and that was closed again."""
    folder = tmp_path_factory.mktemp("ada")
    for name, text in FOREIGN.items():
        (folder / name).write_text(text)
    functions = ("names", "imported", "pids", *(["environments"] if request.param == "forked" else []))
    job = job_of(
        LOOK, *[(name, CALL.format(name)) for name in functions], ("chance", 'yield "v", student.chance(draw.normal(3))')
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("GRADES_TOKEN", "s3cret")
        patch.setenv("PYTHONPATH", str(folder))
        patch.setenv("PYTHONSTARTUP", str(folder / "sitecustomize.py"))
        patch.setattr(sys, "path", ["", *sys.path])
        with Sandbox(spawn=request.param == "spawned") as own:
            done = own.run(job)
    values = {case.function: done.evidence[case.probe].observations[0].value for case in job.cases}
    return {"folder": folder, "sandbox": own, "job": job, "drawn": done.evidence[job.cases[-1].probe].drawn} | values


def test_no_secret_of_the_environment_is_seen(exposed):
    assert "GRADES_TOKEN" not in exposed["names"]
    assert {"PATH", "OMP_NUM_THREADS"} <= set(exposed["names"])
    assert not any("s3cret" in text for text in exposed.get("environments", []))


def test_no_file_of_the_hand_ins_folder_is_imported(exposed):
    none, torch_file = exposed["imported"]
    assert none
    assert not torch_file.startswith(str(exposed["folder"]))
    assert list(exposed["folder"].glob("*.imported")) == []


def test_a_closed_sandbox_leaves_no_process(exposed):
    for pid in set(exposed["pids"]) - {os.getpid()}:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_closed_sandbox_runs_nothing(exposed):
    with pytest.raises(SandboxError, match="the sandbox was closed"):
        exposed["sandbox"].run(exposed["job"])


def test_the_evidence_is_the_same_however_the_process_was_made(exposed, strict):
    seen = strict.run(exposed["job"]).evidence[exposed["job"].cases[-1].probe]
    assert seen.observations[0].value.data.tolist() == exposed["chance"].data.tolist()
    assert seen.drawn == exposed["drawn"]


def test_nothing_of_one_hand_in_reaches_the_next(strict, job_of):
    first = """
    import torch, builtins, sys
    def look():
        builtins.leaked = torch.leaked = sys.modules['leaked'] = torch
        torch.set_default_dtype(torch.float64)
    """
    second = """
    import torch, builtins, sys
    def look():
        return [hasattr(builtins, 'leaked'), hasattr(torch, 'leaked'), 'leaked' in sys.modules, str(torch.ones(1).dtype)]
    """
    strict.run(job_of(first, ("look", CALL.format("look"))))
    assert strict.run(job_of(second, ("look", CALL.format("look")))).evidence["p0"].observations[0].value == [
        False,
        False,
        False,
        "torch.float32",
    ]


def test_a_hand_in_computes_with_one_thread(outcome):
    assert outcome("def bad():\n    return torch.get_num_threads()\n").observations[0].value == 1


def test_cpu_seconds_are_counted(strict, job_of):
    done = strict.run(job_of("def work():\n    return sum(range(5 * 10**6))\n", ("work", CALL.format("work"))))
    assert 0.01 < done.evidence["p0"].seconds <= done.seconds + 0.05


# ------------------------------------------------------------------ where fork is missing


def test_a_spawned_process_serves_as_well(job_of, monkeypatch):
    text = """
    import ctypes, os, torch
    def good():
        return [7, os.getcwd()]
    def large():
        return len(torch.ones(50 * 2**30 // 4))
    def spin():
        while True: pass
    def gone():
        os._exit(4)
    """
    names = ("good", "large", "spin", "gone", "good")
    with Sandbox(Limits(cpu=1.0, wall=50.0), spawn=True) as own:
        done = own.run(job_of(text, *[(name, CALL.format(name)) for name in names])).evidence
    assert [done[f"p{i}"].ending for i in range(5)] == ["done", "raised", "timed out", "died", "done"]
    assert done["p3"].detail == "the code ended the process (exit status 4)"
    value, folder = done["p4"].observations[0].value
    assert value == 7
    assert not Path(folder).exists()


# ------------------------------------------------------------------ many at once, and the end


def test_several_threads_may_use_one_sandbox(strict, job_of):
    jobs = [job_of(f"def f():\n    return {i}\n", ("f", CALL.format("f"))) for i in range(8)]
    values = {}
    threads = [
        threading.Thread(target=lambda i=i, j=job: values.__setitem__(i, strict.run(j).evidence["p0"].observations[0].value))
        for i, job in enumerate(jobs)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert values == {i: i for i in range(8)}


def test_programs_of_our_own_may_share_a_process_and_survive_a_bad_one(strict, job_of):
    texts = [
        "def f():\n    return 1\n",
        "import os\ndef f():\n    os._exit(0)\n",
        "def f():\n    return 3\n",
        "def f():\n    return f.no\n",
    ]
    runs = strict.run_all([job_of(text, ("f", CALL.format("f"))) for text in texts])
    assert [run.evidence["p0"].ending for run in runs] == ["done", "died", "done", "raised"]
    assert runs[2].evidence["p0"].observations[0].value == 3


def test_libraries_that_code_names_are_imported_before_its_clock_runs(job_of):
    names = "torch._dynamo", "torch.fx.experimental.symbolic_shapes"
    text = f"import sys\ndef f():\n    return [name in sys.modules for name in {names}]\n"
    plain = job_of(text, ("f", CALL.format("f")))
    with Sandbox(Limits(cpu=30.0)) as own:
        assert own.run(plain).evidence["p0"].observations[0].value == [False, False]
        runs = own.run_all([plain, replace(plain, preload=libraries(set(), ["y.backward(torch.ones(2))"]))])
        assert [run.evidence["p0"].observations[0].value for run in runs] == [[False, True]] * 2
        assert own.run(replace(plain, preload=("optim",))).evidence["p0"].observations[0].value == [True, True]


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("loss.backward()", ()),
        ("loss.sum().backward(torch.ones_like(loss))", ("backward(",)),
        ("torch.optim.SGD([w], 0.1)", ("optim",)),
        ("optimum = 3", ()),
    ],
)
def test_what_code_needs_is_read_from_its_names(code, named):
    assert libraries(set(), [code]) == named
    assert set(libraries({"matplotlib"}, [code])) == {*named, "matplotlib"}


def test_a_worker_that_cannot_start_is_our_failure_and_says_why(job_of, monkeypatch):
    monkeypatch.setattr("gradelib.sandbox.child._python", lambda *_: [sys.executable, "-c", "raise SystemExit('no torch here')"])
    job = job_of("def f():\n    return 1\n", ("f", CALL.format("f")))
    for spawn in (False, True):
        monkeypatch.setattr("gradelib.sandbox.child.START_SECONDS", 1.0)
        with Sandbox(spawn=spawn) as own, pytest.raises(SandboxError, match="did not start: no torch here"):
            own.run(job)
