"""The command line, on the tiny course: what it writes, what it says, and how it ends."""

import json
import os
import signal
import subprocess
import sys
import time
from functools import partial

import pytest

from gradelib import __version__, bulk, cli
from gradelib.errors import SandboxError

CODE = (
    "import torch\n\n\ndef scaled(x, factor):\n    return factor * x\n\n\ndef total(x, factor):\n    return (factor * x).sum()\n"
)
CLASS = {
    "ada/tiny.py": CODE,
    "bob.py": CODE.replace("return factor * x", "return x.clone()"),
    "eve/tiny.py": "def scaled(x, factor):\n    while True: pass\n",
    "[red]kim.py": "def scaled(x, factor:\n",
    "lee.py": CODE.replace("return factor * x", "import os; os._exit(0)"),
}
COMMAND = (sys.executable, "-m", "gradelib")


def call(capsys, *arguments):
    """(exit code, what it printed, what it complained of)"""
    with pytest.raises(SystemExit) as end:
        cli.main([str(argument) for argument in arguments])
    return end.value.code, *capsys.readouterr()


@pytest.fixture
def run(tiny_root, tmp_path, monkeypatch, capsys):
    """Run a command here."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return partial(call, capsys)


@pytest.fixture
def grade(run, write, tmp_path, tiny_root):
    """Grade a class of these files under a fixed seed."""

    def graded(files, *arguments):
        write(tmp_path / "class", files)
        command = ("grade", tmp_path / "class", "--exercise", "tiny", "--course", tiny_root, "--seed", "1", "--cpu", "0.5")
        return run(*command, *arguments)

    return graded


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def scores(path):
    return {entry["student"]: entry["score"] for entry in read(path)["submissions"]}


# ------------------------------------------------------------------ grade


def test_grades_a_class_and_shows_it_on_80_columns(grade, tmp_path):
    code, out, err = grade(CLASS, "--json", tmp_path / "out.json", "--report", tmp_path / "site/report")
    assert (code, err) == (0, "")
    assert scores(tmp_path / "out.json") == {"[red]kim": 0, "ada": 8, "bob": 6, "eve": 0, "lee": 4}
    assert read(tmp_path / "out.json")["isolation"] == "process"
    lines = {line.split()[0]: line for line in out.splitlines()}
    assert max(map(len, out.splitlines()[:-2])) <= 80
    assert lines["ada"].split()[1] == "8/8"
    assert "scaled: forgets factor" in lines["bob"]
    assert "scaled: " in lines["eve"] and "(+ total)" in lines["eve"]
    assert "scaled: " in lines["lee"]
    assert "scaled cannot be read" in lines["[red]kim"]
    assert "5 hand-ins, 1 with full marks; median 4 of 8." in out
    assert out.endswith(f"results: {tmp_path}/out.json\nreport: {tmp_path}/site/report/index.html\n")
    pages = sorted(path.name for path in (tmp_path / "site/report").iterdir())
    assert len(pages) == 6 and {"index.html", "ada.html", "eve.html"} <= set(pages)


def test_names_and_messages_cannot_steer_the_terminal(grade):
    _, out, _ = grade({"\x1b[2Jada\n.py": CODE, "[link=http:x]b.py": "def scaled(): raise ValueError('\x1b[31m[bold]')\n"})
    assert "\x1b[2J" not in out and "\x1b[31m" not in out
    assert "ada" in out and "[link=http:x]b" in out


def test_equal_inputs_give_equal_bytes_whatever_the_number_of_jobs(grade, tmp_path):
    texts = []
    for jobs in (1, 4):
        assert grade(CLASS, "-j", jobs, "--json", tmp_path / "out.json")[0] == 0
        texts.append((tmp_path / "out.json").read_text(encoding="utf-8").partition('"timing"'))
    assert texts[0][0] == texts[1][0]
    assert read(tmp_path / "out.json")["timing"].keys() == scores(tmp_path / "out.json").keys()
    assert list(scores(tmp_path / "out.json")) == sorted(scores(tmp_path / "out.json"))


def test_a_broken_hand_in_changes_no_other_result(grade, tmp_path):
    def result_of_bob(files):
        grade(files, "--json", tmp_path / "out.json", "-j", 3)
        return next(entry for entry in read(tmp_path / "out.json")["submissions"] if entry["student"] == "bob")

    alone = result_of_bob({"bob.py": CLASS["bob.py"]})
    assert result_of_bob(CLASS) == alone


@pytest.mark.parametrize("error", [SandboxError("no worker"), RuntimeError("a bug"), RecursionError()])
def test_a_failure_of_ours_costs_one_student_no_points_and_has_its_own_exit_code(grade, tmp_path, monkeypatch, error):
    real = bulk.grade

    def fails_for_bob(submission, *rest):
        if submission.student == "bob":
            raise error
        return real(submission, *rest)

    monkeypatch.setattr(bulk, "grade", fails_for_bob)
    code, out, _ = grade({"ada.py": CODE, "bob.py": CODE}, "--json", tmp_path / "out.json", "--report", tmp_path / "report")
    assert code == 1
    ada, bob = read(tmp_path / "out.json")["submissions"]
    assert ada["score"] == 8 and not ada["provisional"]
    assert {probe["outcome"] for probe in bob["probes"]} == {"not graded"} and bob["provisional"]
    assert "0/8*" in out and "not graded in 1 hand-in:" in out
    assert "bob.html" in (tmp_path / "report/index.html").read_text()


def test_the_secret_seed_is_drawn_once_and_kept_from_others(run, write, tmp_path, tiny_root):
    write(tmp_path, {"ada.py": CLASS["bob.py"]})
    command = ("grade", "ada.py", "--exercise", "tiny", "--course", tiny_root, "--json", "out.json")
    messages = []
    for _ in range(2):
        assert run(*command)[0] == 0
        messages.append(read(tmp_path / "out.json")["submissions"])
    assert messages[0] == messages[1]
    assert (tmp_path / ".gradelib/seed").stat().st_mode & 0o777 == 0o600
    assert run(*command, "--seed", "another")[0] == 0
    assert read(tmp_path / "out.json")["submissions"] != messages[0]


def test_limits_are_options(grade, tmp_path):
    slow = CODE.replace("return factor * x\n", "import time; time.sleep(0.7); return factor * x\n")
    grade({"ada.py": slow}, "--cpu", 0.2, "--wall", 1, "--json", tmp_path / "out.json")
    (ada,) = read(tmp_path / "out.json")["submissions"]
    assert {probe["outcome"] for probe in ada["probes"] if probe["function"] == "scaled"} == {"timed out"}
    assert "8/8" in grade({"ada.py": slow}, "--cpu", 2)[1]


def test_a_pattern_chooses_among_a_students_files(grade):
    files = {"ada/tiny.py": CODE, "ada/old/tiny.py": CLASS["bob.py"], "bob.py": CODE}
    assert "all hold work" in grade(files)[1]
    assert "8/8" in grade({**files, "ada/old.py": "x = 1"}, "--file", "t*.py")[1]


def test_what_was_left_out_is_told_below_the_table(grade):
    _, out, _ = grade({"ada.py": CODE, **{f"{n:02}.csv": "" for n in range(12)}})
    assert "00.csv: is neither a folder nor a .py or .ipynb file (left out)\n" in out
    assert out.endswith("(2 more notes)\n")


def test_without_solutions_the_sealed_answers_serve(run, grade, tiny_root, tmp_path):
    assert run("seal", "--course", tiny_root)[0] == 0
    (tiny_root / "solutions").rename(tmp_path / "away")
    code, out, _ = run("grade", *write_two(tmp_path), "--exercise", "tiny", "--course", tiny_root, "--json", "out.json")
    assert code == 0 and scores(tmp_path / "out.json") == {"ada": 8, "bob": 6}
    assert "scaled: forgets factor" in out
    code, _, err = grade({"ada.py": CODE})
    assert code == 2 and err.startswith("gradelib: --seed: tiny has no solutions here") and err.count("\n") == 1


def write_two(folder):
    for name in ("ada", "bob"):
        (folder / f"{name}.py").write_text(CODE if name == "ada" else CLASS["bob.py"])
    return "ada.py", "bob.py"


# ------------------------------------------------------------------ Ctrl-C and pipes


def test_ctrl_c_keeps_what_was_graded(tiny_root, write, tmp_path):
    write(tmp_path / "class", {"ada.py": CODE, **{f"slow{n}.py": "import time\ntime.sleep(99)\n" + CODE for n in range(3)}})
    loops = CODE.replace("return factor * x\n", "while True: pass\n")
    write(tmp_path / "class", {f"slow{n}.py": loops for n in range(3)})
    command = [*COMMAND, "grade", "class", "--exercise", "tiny", "--course", tiny_root, "--seed", "1", "-j", "1"]
    command += ["--json", "out.json", "--report", "report", "--cpu", "60"]
    main, side = os.openpty()
    process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=side, text=True)
    os.close(side)
    told = b""
    while b"1/4" not in told:
        told += os.read(main, 1 << 12)
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert time.monotonic() - start < 15
    assert scores(tmp_path / "out.json") == {"ada": 8}
    assert sorted(path.name for path in (tmp_path / "report").iterdir()) == ["ada.html", "index.html"]
    assert "ada" in out and "slow" not in out
    os.close(main)


def test_progress_shows_on_a_terminal_alone(tiny_root, write, tmp_path):
    write(tmp_path / "class", {"ada.py": CODE})
    command = [*COMMAND, "grade", "class", "--exercise", "tiny", "--course", tiny_root, "--seed", "1"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == ""


def test_a_closed_pipe_is_no_traceback_and_loses_no_result(tiny_root, write, tmp_path):
    write(tmp_path, {f"class/{n}.py": "x = 1\n" for n in range(3)})
    command = [*COMMAND, "grade", "class", "--exercise", "tiny", "--course", tiny_root, "--seed", "1", "--json", "out.json"]
    process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    _, err = process.communicate()
    assert (process.returncode, err) == (1, b"")
    assert scores(tmp_path / "out.json") == {"0": 0, "1": 0, "2": 0}


# ------------------------------------------------------------------ errors


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("grade", "nobody.py", "--exercise", "tiny"), "nobody.py: there is no such file or folder"),
        (("grade", "empty", "--exercise", "tiny"), "empty: holds no hand-in"),
        (("grade", "ada.py", "--exercise", "giant"), "no exercise 'giant'"),
        (("grade", "ada.py", "--exercise", "tiny", "--course", "empty"), "empty: is no course"),
        (("grade", "ada.py", "--exercise", "tiny", "--json", "nowhere/out.json"), "nowhere/out.json: cannot be written"),
        (("grade", "ada.py", "--exercise", "tiny", "--report", "ada.py/report"), "ada.py/report: Not a directory"),
        (("new-course", "course"), "course: is not empty; nothing was written"),
        (("rehearse", "giant"), "no exercise 'giant'"),
    ],
)
def test_an_error_is_one_sentence_that_names_its_subject(run, tiny_root, tmp_path, arguments, sentence):
    (tmp_path / "ada.py").write_text(CODE)
    (tmp_path / "empty").mkdir()
    course = () if "--course" in arguments or arguments[0] == "new-course" else ("--course", "course")
    code, out, err = run(*arguments, *course)
    assert (code, out) == (2, "")
    assert err.removeprefix("gradelib: ").removeprefix(f"{tmp_path}/").startswith(sentence) and err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [(), ("grade",), ("grade", "x"), ("grade", "x", "--exercise", "tiny", "--cpu", "0"), ("sing",), ("seal", "--fast")],
)
def test_wrong_usage_exits_with_2(run, arguments):
    code, out, err = run(*arguments)
    assert code == 2 and out == "" and "Usage: gradelib" in err


def test_a_malformed_reference_is_the_courses_error(grade, tiny_root):
    probes = tiny_root / "exercises/tiny/probes.py"
    probes.write_text(probes.read_text().replace('"shape of the result"', "3"))
    code, out, err = grade({"ada.py": CODE})
    assert (code, out) == (2, "") and "probe keeps_the_shape: " in err and err.count("\n") == 1


def test_a_worker_that_does_not_start_is_our_failure(grade, monkeypatch):
    def fails(*_):
        raise SandboxError("the worker process did not start")

    monkeypatch.setattr("gradelib.sandbox.Sandbox.run", fails)
    code, out, err = grade({"ada.py": CODE})
    assert (code, out, err) == (1, "", "gradelib: nothing was graded: the worker process did not start\n")


def test_a_mistake_of_ours_is_told_and_shown_only_where_asked_for(run, monkeypatch):
    def fails(*_):
        raise ZeroDivisionError("x")

    monkeypatch.setattr(cli, "find_course", fails)
    code, _, err = run("rehearse")
    assert code == 1 and "a mistake in gradelib itself (ZeroDivisionError: x)" in err and "Traceback" not in err
    with pytest.raises(ZeroDivisionError):
        cli.main(["--traceback", "rehearse"])


def test_help_tells_every_exit_code(run):
    for command in ((), ("grade",), ("rehearse",), ("demo",), ("new-course",), ("seal",)):
        code, out, _ = run(*command, "--help")
        assert code == 0
        assert all(f"\n    {number} " in out for number in (0, 1, 2, 130))


def test_the_version_is_told(run):
    assert run("--version")[1] == f"gradelib, version {__version__}\n"


# ------------------------------------------------------------------ rehearse, seal


def test_rehearse_tells_the_matrix_and_that_it_passed(run, tiny_root, tmp_path):
    code, out, err = run("rehearse", "--course", tiny_root, "--seeds", 2, "--json", tmp_path / "out.json")
    assert (code, err) == (0, "")
    assert "forgets_factor" in out and out.endswith("tiny: passed\n\n")
    (told,) = read(tmp_path / "out.json")["exercises"]
    assert told["passed"] and told["seeds"] == 2


def test_rehearse_fails_where_a_right_solution_loses_points(run, tiny_root):
    (tiny_root / "solutions/tiny/right/bad.py").write_text(CODE.replace("return factor * x", "return x"))
    code, out, _ = run("rehearse", "tiny", "--course", tiny_root)
    assert code == 1 and "right/bad.py" in out and "tiny: failed" in out


def test_rehearse_without_solutions_says_what_to_do(run, tiny_root, tmp_path):
    (tiny_root / "solutions").rename(tmp_path / "away")
    code, _, err = run("rehearse", "--course", tiny_root)
    assert code == 2 and "gradelib new-course DEST" in err


def test_seal_check_passes_on_what_was_sealed_and_fails_on_what_changed(run, tiny_root):
    assert run("seal", "tiny", "--check", "--course", tiny_root)[0] == 1
    assert run("seal", "--course", tiny_root)[0] == 0
    assert run("seal", "--check", "--course", tiny_root)[:2] == (0, "tiny: as it was sealed\n")
    stub = tiny_root / "exercises/tiny/tiny.py"
    stub.write_text(stub.read_text() + "\nmore = 1\n")
    code, out, _ = run("seal", "--check", "--course", tiny_root)
    assert code == 1 and out.endswith("tiny: next: gradelib seal tiny\n")
