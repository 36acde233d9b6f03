"""`pytest exercises/<name>`: what a student runs. Every test is a real pytest run on a course of its own."""

import importlib
import json
import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest

from gradelib.catalogue import LiveCatalogue
from gradelib.exercise import read_exercise
from gradelib.sandbox import Sandbox
from gradelib.seal import seal
from gradelib.seeds import PUBLIC

for name in ("inprocess", "tally", "report.page", "export.result"):
    importlib.import_module(f"gradelib.{name}")  # runs in this process forget what they import: torch comes but once

PLUGIN = [] if list(entry_points(group="pytest11", name="gradelib")) else ["-p", "gradelib.plugin"]
OTHERS = [f"-pno:{name}" for name in ("hypothesispytest", "syrupy")]  # they cost a second a run
FILE = "exercises/ohm/ohm.py"

STUB = '''\
"""Two laws."""


def voltage(current, resistance):
    """current * resistance, a new tensor."""
    raise NotImplementedError("voltage")


def power(current, resistance):
    """The sum of voltage * current."""
    raise NotImplementedError("power")
'''

PROBES = '''\
from gradelib import probe


@probe("voltage", points=2)
def multiplies(student, draw):
    """Each current is multiplied by the resistance."""
    yield "voltages", student.voltage(draw.normal(5), 3.0)


@probe("voltage", points=1)
def leaves_currents_alone(student, draw):
    """The currents are as before after the call."""
    current = draw.normal(4)
    student.voltage(current, 5.0)
    yield "currents after the call", current


@probe("power", points=3, uses=("voltage",))
def adds_up(student, draw):
    """The products of voltage and current are added up."""
    yield "power", student.power(draw.normal(6), 2.0)
'''

REFERENCE = """\
def voltage(current, resistance):
    return current * resistance


def power(current, resistance):
    return (voltage(current, resistance) * current).sum()
"""

WRONG = {
    "voltage__forgets_resistance": (
        '"""The resistance never enters."""\ndef voltage(current, resistance):\n    return current.clone()\n'
    ),
    "voltage__adds_in_place": (
        '"""The currents themselves are changed, and too much."""\n'
        "def voltage(current, resistance):\n    current.add_(resistance)\n    return current.clone()\n"
    ),
    "power__mean": (
        '"""A mean, where a sum is asked for."""\n'
        "def power(current, resistance):\n    return (voltage(current, resistance) * current).mean()\n"
    ),
}

SOLUTIONS = {"ohm.py": REFERENCE} | {f"wrong/{name}.py": text for name, text in WRONG.items()}


def notebook(*cells: str) -> str:
    code = [{"cell_type": "code", "metadata": {}, "source": cell, "outputs": [], "execution_count": None} for cell in cells]
    return json.dumps({"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": code})


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def sealed(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An exercise's folder as it is handed out: stub, notebook, probes and `expected.gev`."""
    root = tmp_path_factory.mktemp("ohm")
    folder = write(root / "exercises/ohm", {"ohm.py": STUB, "ohm.ipynb": notebook(STUB), "probes.py": PROBES})
    exercise = read_exercise(folder, write(root / "solutions/ohm", SOLUTIONS))
    (folder / "expected.gev").write_bytes(seal(LiveCatalogue(exercise, sandbox, PUBLIC)))
    return folder


class Student:
    """A student's copy of the course, with the stub as the only handout, and pytest runs on it."""

    def __init__(self, pytester: pytest.Pytester, sealed: Path) -> None:
        self.pytester = pytester
        self.folder = pytester.path / "exercises/ohm"
        shutil.copytree(sealed, self.folder)
        (self.folder / "ohm.ipynb").unlink()

    def hands_in(self, text: str, name: str = "ohm.py") -> None:
        write(self.folder, {name: text})

    def gets_solutions(self) -> None:
        write(self.pytester.path / "solutions/ohm", SOLUTIONS)

    def run(self, *arguments: str) -> pytest.RunResult:
        """In this process: torch is imported once for all tests."""
        return self.pytester.runpytest_inprocess(*PLUGIN, *OTHERS, "-pno:unraisableexception", *arguments)

    def run_apart(self, *arguments: str, answers: str | None = None) -> tuple[int, str]:
        """In a process of its own; `answers` are typed at its prompts. Its exit code and all that it wrote."""
        command = [sys.executable, "-m", "pytest", *PLUGIN, *OTHERS, *arguments]
        done = subprocess.run(
            command, cwd=self.pytester.path, input=answers, capture_output=True, text=True, timeout=300, check=False
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def student(pytester: pytest.Pytester, sealed: Path, monkeypatch: pytest.MonkeyPatch) -> Student:
    monkeypatch.setenv("COLUMNS", "80")
    return Student(pytester, sealed)


RIGHT = REFERENCE
FORGETS = RIGHT.replace("return current * resistance", "return current.clone()")
MEAN = RIGHT.replace(".sum()", ".mean()")


def node_ids(result: pytest.RunResult) -> list[str]:
    return [line for line in result.outlines if "::" in line]


# ------------------------------------------------------------------ collecting


def test_every_probe_is_an_item_under_its_function(student: Student) -> None:
    assert node_ids(student.run("--collect-only", "-q", "exercises/ohm")) == [
        f"{FILE}::voltage::multiplies",
        f"{FILE}::voltage::leaves_currents_alone",
        f"{FILE}::power::adds_up",
    ]


def test_a_node_id_selects_one_probe(student: Student) -> None:
    student.hands_in(RIGHT)
    student.run(f"{FILE}::voltage::leaves_currents_alone").assert_outcomes(passed=1)
    student.run(f"{FILE}::voltage").assert_outcomes(passed=2)


def test_k_selects_by_probe_and_by_function(student: Student) -> None:
    student.hands_in(RIGHT)
    student.run("-k", "adds_up").assert_outcomes(passed=1, deselected=2)
    student.run("-k", "voltage").assert_outcomes(passed=2, deselected=1)


def test_a_hand_in_given_by_its_path_is_never_imported_as_a_test_module(student: Student) -> None:
    student.hands_in(RIGHT + "\n\ndef test_me():\n    pass\n\n\nopen('imported', 'w').close()\n")
    student.run(FILE).assert_outcomes(passed=3)
    student.run("--doctest-modules", "exercises").assert_outcomes(passed=3)
    assert not (student.pytester.path / "imported").exists()


def test_probes_are_no_test_module(student: Student) -> None:
    (student.folder / "probes.py").write_text("open('imported', 'w').close()\n" + PROBES)
    assert student.run("exercises/ohm/probes.py").ret == pytest.ExitCode.USAGE_ERROR
    student.run("exercises/ohm")
    assert not (student.pytester.path / "imported").exists()


def test_a_students_own_tests_beside_the_hand_in_still_run(student: Student) -> None:
    student.hands_in(RIGHT)
    student.hands_in("def test_mine():\n    pass\n", "test_mine.py")
    student.run("exercises").assert_outcomes(passed=4)
    student.run("exercises/ohm/test_mine.py").assert_outcomes(passed=1)


def test_somebody_elses_probes_py_is_left_to_pytest(pytester: pytest.Pytester) -> None:
    write(pytester.path / "moon", {"probes.py": "landed = True\n", "moon.py": "def test_moon():\n    pass\n"})
    pytester.runpytest_inprocess(*PLUGIN, *OTHERS, "moon/moon.py").assert_outcomes(passed=1)


def test_the_solutions_are_not_collected(student: Student) -> None:
    student.gets_solutions()
    hidden = PROBES.replace("def adds_up", "def adds_up_again")
    write(student.pytester.path / "solutions/ohm", {"probes.py": hidden})
    assert all(name.startswith(FILE) for name in node_ids(student.run("--collect-only", "-q")))


def test_hidden_probes_are_not_items(student: Student) -> None:
    student.gets_solutions()
    hidden = 'from gradelib import probe\n@probe("power", points=1)\ndef secret(student, draw):\n    """."""\n    yield "x", 1\n'
    write(student.pytester.path / "solutions/ohm", {"probes.py": hidden})
    result = student.run("--collect-only", "-q", "exercises")
    assert len(node_ids(result)) == 3
    result.stdout.no_fnmatch_line("*secret*")


def test_a_folder_without_a_hand_in_says_where_the_work_belongs(student: Student) -> None:
    (student.folder / "ohm.py").rename(student.folder / "ohm (1).py")
    result = student.run("exercises")
    result.stdout.fnmatch_lines(["*There is nothing to check in *your work belongs in ohm.py or ohm.ipynb.*"])
    assert result.ret == pytest.ExitCode.INTERRUPTED


def test_a_renamed_file_that_is_named_is_checked(student: Student) -> None:
    student.hands_in(RIGHT, "ohm_final.py")
    student.run("exercises/ohm/ohm_final.py").assert_outcomes(passed=3)
    student.run("exercises", "--grade-file", "ohm_final.py").assert_outcomes(passed=3)
    student.run("exercises", "--grade-file", "exercises/ohm/ohm_final.py").assert_outcomes(passed=3)


def test_editors_are_told_the_line_of_the_function(student: Student) -> None:
    lines = [item.location[1] for item in student.pytester.inline_genitems(*PLUGIN, *OTHERS)[0]]
    assert lines == [STUB.splitlines().index("def voltage(current, resistance):")] * 2 + [8]


# ------------------------------------------------------------------ which of two files (RULES.md 24)


def test_the_file_that_differs_from_its_handout_is_the_hand_in(student: Student) -> None:
    student.hands_in(notebook(RIGHT), "ohm.ipynb")
    result = student.run("exercises")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["exercises/ohm/ohm.ipynb ...*"])
    student.hands_in(notebook(STUB), "ohm.ipynb")
    student.hands_in(RIGHT)
    student.run("exercises").stdout.fnmatch_lines([f"{FILE} ...*"])


def test_outputs_alone_do_not_make_a_notebook_the_hand_in(student: Student) -> None:
    ran = json.loads(notebook(STUB))
    ran["cells"][0]["execution_count"] = 1
    ran["cells"][0]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "hello\n"}]
    student.hands_in(json.dumps(ran), "ohm.ipynb")
    student.hands_in(RIGHT)
    student.run("exercises").assert_outcomes(passed=3)


def test_neither_changed_means_nothing_attempted(student: Student) -> None:
    student.hands_in(notebook(STUB), "ohm.ipynb")
    result = student.run("exercises")
    result.stdout.fnmatch_lines([f"{FILE} ---*", "*ohm: 0 of 6 points*"])


def test_two_changed_files_are_an_error_that_names_both_and_the_option(student: Student) -> None:
    student.hands_in(notebook(MEAN), "ohm.ipynb")
    student.hands_in(RIGHT)
    result = student.run("exercises")
    assert result.ret == pytest.ExitCode.INTERRUPTED
    result.stdout.fnmatch_lines(
        [
            "Both ohm.py and ohm.ipynb may hold your work. Say which one counts:",
            "    pytest exercises/ohm --grade-file ohm.py",
            "    pytest exercises/ohm --grade-file ohm.ipynb",
        ]
    )
    result.assert_outcomes(errors=1)


def test_grade_file_or_a_path_chooses_between_two(student: Student) -> None:
    student.hands_in(notebook(MEAN), "ohm.ipynb")
    student.hands_in(RIGHT)
    student.run("exercises", "--grade-file", "ohm.py").assert_outcomes(passed=3)
    result = student.run("exercises", "--grade-file", "ohm.ipynb")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["    pytest exercises/ohm/ohm.ipynb -k adds_up"])
    student.run("exercises/ohm/ohm.ipynb").assert_outcomes(passed=2, failed=1)
    student.pytester.makeini("[pytest]\ngrade_file =\n    ohm.py\n")
    student.run("exercises").assert_outcomes(passed=3)


def test_a_notebook_is_told_by_cell(student: Student) -> None:
    (student.folder / "ohm.py").unlink()
    student.hands_in(notebook("import torch", "def voltage(c, r):\n    return c * rr\n"), "ohm.ipynb")
    result = student.run("exercises")
    result.stdout.fnmatch_lines(["NameError: name 'rr' is not defined", "in cell 2, line 2 (voltage): return c [*] rr"])


# ------------------------------------------------------------------ what a student reads


def test_a_right_hand_in_passes_with_full_points(student: Student) -> None:
    student.hands_in(RIGHT)
    result = student.run("exercises/ohm")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*= ohm: 6 of 6 points =*", "    voltage  3 / 3", "    power    3 / 3"])
    assert result.ret == 0


def test_a_failed_probe_tells_its_cause_and_how_to_run_it_again(student: Student) -> None:
    student.hands_in(FORGETS)
    result = student.run("exercises/ohm")
    result.stdout.fnmatch_lines(
        [
            "*_ voltage: multiplies (2 points) _*",
            "Each current is multiplied by the resistance.",
            "voltages at *: yours *, expected *",
            "The resistance never enters.",
            "Run this check again:",
            "    pytest exercises/ohm -k multiplies",
            "    from ohm import voltage",
            "    print(voltage(current, resistance))",
        ]
    )
    assert result.ret == 1


def test_no_traceback_of_ours_is_shown(student: Student) -> None:
    student.hands_in(RIGHT.replace("voltage(current, resistance) * current", "missing"))
    output = student.run("exercises/ohm").stdout.str()
    assert "NameError: name 'missing' is not defined\nin line 6 (power)" in output
    assert not re.search(r"Traceback|plugin\.py|worker\.py|inprocess\.py|AssertionError", output)


def test_the_same_cause_is_explained_once(student: Student) -> None:
    student.hands_in(RIGHT.replace("return current * resistance", "current.add_(resistance)\n    return current.clone()"))
    result = student.run("exercises/ohm", "-k", "voltage")
    assert result.stdout.str().count("The currents themselves are changed") == 1
    result.stdout.fnmatch_lines(["The mistake is the one explained at multiplies."])


def test_a_summary_in_ci_repeats_no_message(student: Student, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    student.hands_in(FORGETS)
    result = student.run("exercises/ohm", "-k", "voltage")
    assert result.stdout.str().count("The resistance never enters.") == 1
    result.stdout.fnmatch_lines([f"FAILED {FILE}::voltage::multiplies - Each current is multiplied by the resistance."])


def test_functions_not_attempted_are_one_quiet_line_each(student: Student) -> None:
    result = student.run("exercises/ohm")
    assert result.ret == 1
    lines = result.outlines
    start = lines.index(next(line for line in lines if line.startswith(FILE)))
    assert [line for line in lines[start + 1 :] if line][:3] == [
        "======================= ohm: 0 of 6 points =======================".center(80, "="),
        "    voltage  0 / 3   not attempted yet",
        "    power    0 / 3   not attempted yet",
    ]
    result.stdout.fnmatch_lines(["*3 not attempted*"])


def test_a_probe_of_a_function_that_needs_a_wrong_one_waits(student: Student) -> None:
    student.hands_in(FORGETS)
    result = student.run("exercises/ohm", "-v")
    result.stdout.fnmatch_lines([f"{FILE}::power::adds_up BLOCKED *", "*1 failed, 1 passed, 1 blocked*"])
    result.stdout.fnmatch_lines(["*adds_up (3 points): cannot be decided while voltage is not*"])


def test_selecting_one_probe_still_sees_what_blocks_it(student: Student) -> None:
    student.hands_in(FORGETS)
    student.run("-k", "adds_up", "exercises").stdout.fnmatch_lines(["*1 blocked*"])
    student.hands_in(MEAN)
    student.run("-k", "adds_up", "exercises").stdout.fnmatch_lines(["A mean, where a sum is asked for."])


def test_a_misspelt_function_is_one_line_with_the_name_that_was_meant(student: Student) -> None:
    student.hands_in(RIGHT.replace("def power", "def pwoer"))
    result = student.run("exercises/ohm")
    result.stdout.fnmatch_lines(["    power    0 / 3   There is no power in the file. Did you mean it by pwoer*"])
    result.stdout.no_fnmatch_line("*FAILURES*")


def test_what_parses_of_a_file_with_a_syntax_error_still_counts(student: Student) -> None:
    student.hands_in(RIGHT.replace("return (voltage", "return ((voltage"))
    result = student.run("exercises/ohm")
    result.stdout.fnmatch_lines(["    voltage  3 / 3", "    power    0 / 3   power cannot be read: line 6: SyntaxError*"])


def test_an_unreadable_file_fails_every_probe_and_says_why_once(student: Student) -> None:
    student.hands_in("")
    result = student.run("exercises/ohm")
    assert result.ret == 1
    assert result.stdout.str().count("ohm.py is empty") == 1


def test_a_message_brings_no_escape_sequence_to_the_terminal(student: Student) -> None:
    student.hands_in('def voltage(c, r):\n    raise ValueError("\\x1b[2J\\x1b]0;owned\\x07 \\x9b31m gone")\n')
    output = student.run("exercises/ohm").stdout.str()
    assert "gone" in output
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", output)


def test_prints_are_shown_at_their_own_check(student: Student) -> None:
    student.hands_in(
        "def voltage(current, resistance):\n    print(f'resistance is {resistance}')\n    current.add_(1)\n    return current\n"
    )
    output = student.run("exercises/ohm", "-k", "voltage").stdout.str()
    first, second = output.split("leaves_currents_alone (1 point)")
    assert "resistance is 3.0" in first and "resistance is 5.0" not in first
    assert "resistance is 5.0" in second and "resistance is 3.0" not in second


# ------------------------------------------------------------------ pytest's own options


def test_x_stops_at_the_first_failure(student: Student) -> None:
    student.hands_in(FORGETS)
    result = student.run("-x", "exercises")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*Only 1 of 3 checks was run.*"])


def test_lf_runs_what_failed(student: Student) -> None:
    student.hands_in(MEAN)
    student.run("exercises").assert_outcomes(failed=1, passed=2)
    student.run("exercises", "--lf").assert_outcomes(failed=1, deselected=2)


def test_junitxml_counts_every_probe(student: Student) -> None:
    student.hands_in(RIGHT.replace("def power", "def pwoer").replace("current * resistance", "current.clone()"))
    student.run("exercises", "--junitxml", "junit.xml")
    suite = ElementTree.parse(student.pytester.path / "junit.xml").getroot()[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("3", "2", "0")
    names = [(case.get("classname"), case.get("name")) for case in suite]
    assert names[0] == ("exercises.ohm.ohm.voltage", "multiplies")
    assert "The resistance never enters." in str(suite[0][0].text)


def test_xdist_gives_the_same_result(student: Student) -> None:
    student.hands_in(FORGETS)
    one, out = student.run_apart("exercises", "--grade-json", "one.json", "--grade-report", "one.html")
    two, spread = student.run_apart("-n", "2", "exercises", "--grade-json", "two.json", "--grade-report", "two.html")
    results = [json.loads((student.pytester.path / name).read_text()) for name in ("one.json", "two.json")]
    for result in results:
        result["timing"] = {}
    assert results[0] == results[1]
    pages = [(student.pytester.path / name).read_text() for name in ("one.html", "two.html")]
    assert pages[0] == pages[1]
    assert one == two == 1
    assert "ohm: 1 of 6 points" in out and "ohm: 1 of 6 points" in spread
    assert "Written: two.html" in spread


def test_pdb_stops_where_the_hand_in_raised(student: Student) -> None:
    student.hands_in("def voltage(c, r):\n    local = 41\n    return c * missing\n")
    _, output = student.run_apart("--pdb", "-k", "multiplies", answers="p local + 1\nq\n")
    assert re.search(r"ohm\.py\(3\)voltage\(\)\n-> return c \* missing\n\(Pdb\) 42", output)


def test_pdb_stops_where_the_hand_in_returned_the_wrong_value(student: Student) -> None:
    student.hands_in("def voltage(c, r):\n    local = 41\n    return c\n")
    _, output = student.run_apart("--pdb", "-k", "multiplies", answers="p local + 1\nq\n")
    assert re.search(r"ohm\.py\(3\)voltage\(\)\n-> return c\n\(Pdb\) 42", output)


def test_pdb_shows_the_lines_of_a_notebook(student: Student) -> None:
    (student.folder / "ohm.py").unlink()
    student.hands_in(notebook("print('skipped')", "def voltage(c, r):\n    return c * missing\n"), "ohm.ipynb")
    _, output = student.run_apart("--pdb", "-k", "multiplies", answers="q\n")
    assert "-> return c * missing" in output


def test_no_alarm_rings_at_a_debuggers_prompt(student: Student) -> None:
    student.hands_in("def voltage(c, r):\n    breakpoint()\n    return c * r\n")
    answers = "import time; time.sleep(1.5)\np input('who?')\nada\nc\n"
    code, output = student.run_apart("--grade-timeout", "0.5", "-k", "multiplies", answers=answers)
    assert "'ada'" in output
    assert code == 0, output


def test_q_at_a_prompt_in_the_hand_in_ends_the_run(student: Student) -> None:
    student.hands_in("def voltage(c, r):\n    breakpoint()\n    return c * r\n")
    code, output = student.run_apart("exercises", answers="q\n")
    assert output.count("PDB set_trace") == 1
    assert code == pytest.ExitCode.INTERRUPTED


# ------------------------------------------------------------------ limits and states


def test_an_endless_loop_ends_and_the_rest_is_checked(student: Student) -> None:
    student.hands_in(RIGHT.replace("return (voltage", "while True:\n        pass\n    return (voltage"))
    start = time.monotonic()
    result = student.run("exercises", "--grade-timeout", "0.5")
    assert time.monotonic() - start < 20
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["power did not come to an end: it was not done after 0.5 s."])


def test_a_sleeper_is_woken(student: Student) -> None:
    student.hands_in(RIGHT.replace("return (voltage", "__import__('time').sleep(600)\n    return (voltage"))
    start = time.monotonic()
    student.run("exercises", "--grade-timeout", "0.5").assert_outcomes(passed=2, failed=1)
    assert time.monotonic() - start < 20


def test_an_alarm_that_is_caught_rings_again(student: Student) -> None:
    catches = """\
for _ in range(3):
        try:
            while True:
                pass
        except BaseException:
            pass
"""
    student.hands_in(RIGHT.replace("return (voltage", f"{catches}    return (voltage"))
    student.run("exercises", "--grade-timeout", "0.3").assert_outcomes(passed=3)


def test_an_endless_loop_at_the_top_is_stepped_over(student: Student) -> None:
    student.hands_in(RIGHT + "\n\ndef forever():\n    while True:\n        pass\n\n\nvoltage.table = forever()\n")
    result = student.run("exercises", "--grade-timeout", "0.5")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*line 14: it was not done after 0.5 s while loading (stepped over)*"])


def test_after_two_endless_checks_the_others_of_the_function_are_not_run(student: Student) -> None:
    third = PROBES[PROBES.index("@probe") : PROBES.index("@probe", 99)].replace("multiplies", "multiplies_again")
    write(student.folder, {"probes.py": PROBES + "\n\n" + third})
    student.gets_solutions()
    student.hands_in("def voltage(c, r):\n    while True:\n        pass\n")
    result = student.run("exercises", "--grade-timeout", "0.3", "-k", "voltage")
    assert "not run: 2 other checks of voltage did not come to an end." in " ".join(result.stdout.str().split())


def test_the_alarm_of_others_rings_on(student: Student) -> None:
    student.hands_in(RIGHT)
    student.pytester.makeconftest(
        """
        import signal

        def pytest_runtest_setup(item):
            signal.signal(signal.SIGALRM, lambda *_: None)
            signal.setitimer(signal.ITIMER_REAL, 600)

        def pytest_runtest_teardown(item):
            left, _ = signal.setitimer(signal.ITIMER_REAL, 0)
            assert 500 < left <= 600, left
        """
    )
    student.run("exercises").assert_outcomes(passed=3)


def test_warnings_of_a_hand_in_are_never_errors(student: Student) -> None:
    student.pytester.makeini("[pytest]\nfilterwarnings = error\n")
    leaks = "class Cycle:\n    pass\n\n\ndef leak():\n    a = Cycle()\n    a.me, a.file = a, open(__import__('os').devnull)\n\n\n"
    warns = (
        "import warnings\nwarnings.warn('at the top')\n\n"
        + leaks
        + RIGHT.replace("    return current", "    warnings.warn('inside', DeprecationWarning)\n    leak()\n    return current")
    )
    student.hands_in(warns)
    code, output = student.run_apart("-W", "error", "exercises")
    assert code == 0, output


def test_a_hand_in_leaves_no_switch_turned(student: Student) -> None:
    student.hands_in(
        "import torch, random, os\ntorch.set_grad_enabled(False)\ntorch.set_default_dtype(torch.float64)\n"
        + RIGHT.replace("    return current", "    os.chdir('/')\n    torch.set_grad_enabled(False)\n    return current")
    )
    student.pytester.makepyfile(
        test_after="""
        import os, pathlib, torch

        def test_switches():
            assert torch.is_grad_enabled()
            assert torch.get_default_dtype() == torch.float32
            assert pathlib.Path("exercises").is_dir()
        """
    )
    student.run("exercises", "test_after.py").assert_outcomes(passed=4)


def test_what_cannot_be_graded_is_no_failure_and_no_pass(student: Student) -> None:
    needs = PROBES.replace('points=3, uses=("voltage",)', 'points=3, needs=("no_such_module",)')
    write(student.folder, {"probes.py": needs})
    student.gets_solutions()
    student.hands_in(RIGHT)
    result = student.run("exercises")
    output = " ".join(result.stdout.str().split())
    assert "The score is provisional: 3 points not yet decided." in output
    assert re.search(r"adds_up \(3 points\): not graded, .*pip install no_such_module", output)
    assert "2 passed, 1 not graded" in output
    assert result.ret == 1


def test_probes_that_cannot_be_imported_are_our_failure(student: Student) -> None:
    student.hands_in(RIGHT)
    broken = "import gradelib.worker\n\ndef fail(*_):\n    raise KeyError('lost')\n\ngradelib.worker.probes_module = fail\n"
    student.pytester.makeconftest(broken)
    code, output = student.run_apart("exercises")
    assert "3 not graded" in output and "cannot be imported: KeyError: 'lost'" in output.replace("\n        ", " ")
    assert "Traceback" not in output
    assert code == 1


# ------------------------------------------------------------------ seals, solutions, seeds


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda path: path.unlink(), "*expected.gev: missing, and there are no solutions; run `gradelib seal`*"),
        (lambda path: path.write_bytes(b""), "*expected.gev: cannot be read*get a fresh copy of the exercise*"),
        (lambda path: path.write_bytes(path.read_bytes()[:-100]), "*expected.gev: cannot be read*get a fresh copy*"),
    ],
    ids=["missing", "empty", "cut short"],
)
def test_without_a_seal_there_is_one_error_with_the_next_step(student: Student, damage: Callable[[Path], Any], told: str) -> None:
    damage(student.folder / "expected.gev")
    result = student.run("exercises")
    assert result.ret == pytest.ExitCode.INTERRUPTED
    result.stdout.fnmatch_lines([told])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_a_seal_of_other_probes_is_an_error_with_the_next_step(student: Student) -> None:
    write(student.folder, {"probes.py": PROBES.replace("normal(5)", "normal(7)")})
    student.run("exercises").stdout.fnmatch_lines(["*expected.gev: was sealed for other probes; run `gradelib seal ohm`*"])


def test_an_error_of_the_folder_is_told_once(student: Student) -> None:
    student.hands_in(notebook(STUB), "ohm.ipynb")
    (student.folder / "expected.gev").unlink()
    student.run("exercises").assert_outcomes(errors=1)
    student.run("exercises/ohm/ohm.ipynb").assert_outcomes(errors=1)


def test_malformed_probes_are_an_error_of_one_line(student: Student) -> None:
    write(student.folder, {"probes.py": PROBES.replace("points=3", "points=0")})
    result = student.run("exercises")
    result.stdout.fnmatch_lines(["*probes.py, line 19: probe adds_up: points=0; points are a number greater than 0"])
    result.stdout.no_fnmatch_line("*Traceback*")
    result.assert_outcomes(errors=1)


def test_where_the_solutions_are_at_hand_they_stand_in_for_a_missing_seal(student: Student) -> None:
    student.gets_solutions()
    (student.folder / "expected.gev").unlink()
    student.hands_in(FORGETS)
    result = student.run("exercises")
    result.stdout.fnmatch_lines(["*= ohm: 4 of 6 points =*", "*adds_up (3 points): right, once the reference's voltage*"])


def test_solutions_that_changed_since_they_were_sealed_count(student: Student) -> None:
    student.gets_solutions()
    student.hands_in(MEAN)
    student.run("exercises").assert_outcomes(passed=2, failed=1)
    write(student.pytester.path / "solutions/ohm", {"ohm.py": MEAN})
    student.run("exercises").assert_outcomes(passed=3)


def test_another_seed_needs_the_solutions(student: Student) -> None:
    student.hands_in(FORGETS)
    result = student.run("exercises", "--grade-seed", "mine")
    result.stdout.fnmatch_lines(["*without its solutions the public seed alone can be checked; leave out --grade-seed"])
    student.gets_solutions()
    values = [re.search(r"voltages at .*yours (\S+),", student.run("exercises", "--grade-seed", seed).stdout.str())
              for seed in ("mine", "public")]  # fmt: skip
    assert values[0] and values[1] and values[0][1] != values[1][1]


# ------------------------------------------------------------------ files and options


def test_report_and_json_are_written_where_they_were_asked_for(student: Student) -> None:
    student.hands_in(FORGETS)
    result = student.run("exercises", "--grade-report", "out/mine.html", "--grade-json", "out/mine.json")
    result.stdout.fnmatch_lines(["Written: out/mine.html", "Written: out/mine.json"])
    page = (student.pytester.path / "out/mine.html").read_text(encoding="utf-8")
    assert "The resistance never enters." in page
    written = json.loads((student.pytester.path / "out/mine.json").read_text(encoding="utf-8"))
    assert written["isolation"] == "self-check"
    (mine,) = written["submissions"]
    assert (mine["source"], mine["score"], mine["max"]) == ("ohm.py", 1.0, 6.0)
    assert [probe["outcome"] for probe in mine["probes"]] == ["differs", "same", "blocked"]
    assert mine["probes"][0]["diagnosis"]["id"] == "voltage__forgets_resistance"
    assert mine["sha256"]


def test_two_exercises_in_one_run_get_a_summary_and_a_file_each(student: Student, sandbox: Sandbox) -> None:
    files = {name: text.replace("voltage", "volts") for name, text in {"volt.py": STUB, "probes.py": PROBES}.items()}
    folder = write(student.pytester.path / "exercises/volt", files)
    solutions = write(student.pytester.path / "keep", {"volt.py": REFERENCE.replace("voltage", "volts")})
    (folder / "expected.gev").write_bytes(seal(LiveCatalogue(read_exercise(folder, solutions), sandbox, PUBLIC)))
    student.hands_in(RIGHT)
    result = student.run("exercises", "--grade-json", "all.json")
    result.stdout.fnmatch_lines(["*= ohm: 6 of 6 points =*", "*= volt: 0 of 6 points =*", "Written: all-ohm.py.json"])
    assert json.loads((student.pytester.path / "all-volt.py.json").read_text())["exercise"] == "volt"


def test_a_report_that_cannot_be_written_is_told_and_fails_the_run(student: Student) -> None:
    student.hands_in(RIGHT)
    (student.pytester.path / "taken").write_text("")
    result = student.run("exercises", "--grade-report", "taken/report.html")
    result.stdout.fnmatch_lines(["The report could not be written: *taken*"])
    assert result.ret == 1


def test_a_report_on_nothing_is_not_written_and_that_is_told(student: Student) -> None:
    result = student.run("exercises", "-k", "no_such_check", "--grade-report", "report.html")
    result.stdout.fnmatch_lines(["No report was written: nothing was checked."])
    assert not (student.pytester.path / "report.html").exists()


def test_ini_options_serve_where_the_command_line_is_silent(student: Student) -> None:
    student.hands_in(FORGETS)
    student.pytester.makeini("[pytest]\ngrade_json = from_ini.json\ngrade_timeout = 30\ngrade_seed = public\n")
    student.run("exercises", "--strict-config")
    assert (student.pytester.path / "from_ini.json").is_file()


def test_a_timeout_that_is_none_is_refused(student: Student) -> None:
    result = student.run("exercises", "--grade-timeout", "-3")
    result.stderr.fnmatch_lines(["*'-3' is no number of seconds greater than 0*"])
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    student.pytester.makeini("[pytest]\ngrade_timeout = soon\n")
    assert student.run("exercises").ret == pytest.ExitCode.USAGE_ERROR


def test_every_option_is_in_the_help_with_its_ini_form(student: Student) -> None:
    output = student.run("--help").stdout.str()
    for name in ("report", "json", "file", "timeout", "seed"):
        assert f"--grade-{name}" in output and f"grade_{name}" in output


# ------------------------------------------------------------------ other people's projects


def test_an_unrelated_run_imports_nothing_heavy(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_it():\n    pass\n")
    pytester.makeconftest(
        """
        import sys

        def pytest_unconfigure():
            heavy = {"torch", "numpy", "jinja2", "nbformat", "click", "rich", "gradelib.model", "gradelib.grade"}
            print("IMPORTED", sorted(heavy & set(sys.modules)), "gradelib.plugin" in sys.modules)
        """
    )
    command = [sys.executable, "-m", "pytest", *PLUGIN, *OTHERS, "-pno:xdist", "-q"]
    done = subprocess.run(command, cwd=pytester.path, capture_output=True, text=True, timeout=120, check=False)
    assert "IMPORTED [] True" in done.stdout, done.stdout + done.stderr


def test_collecting_an_exercise_imports_no_torch(student: Student) -> None:
    tell = "print('IMPORTED', 'torch' in sys.modules, 'gradelib.grade' in sys.modules)"
    student.pytester.makeconftest(f"import sys\n\ndef pytest_unconfigure():\n    {tell}\n")
    _, output = student.run_apart("--collect-only", "-q")
    assert "IMPORTED False True" in output


def test_the_plugin_is_silent_where_nothing_was_graded(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_it():\n    pass\n")
    with_plugin = pytester.runpytest_inprocess(*PLUGIN, *OTHERS, "-q").outlines
    without = pytester.runpytest_inprocess("-pno:gradelib", *OTHERS, "-q").outlines
    assert [re.sub(r"[\d.]+s", "", line) for line in with_plugin] == [re.sub(r"[\d.]+s", "", line) for line in without]
