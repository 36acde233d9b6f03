"""The command line: reads options, calls what does the work, shows what came of it. Nothing is graded here."""

import json
import os
import shlex
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from gradelib import __version__, release
from gradelib.bulk import grade_all
from gradelib.catalogue import Catalogue, LiveCatalogue
from gradelib.course import Course, find_course, unpack_course
from gradelib.demo import make_class
from gradelib.errors import CourseError, GradelibError, SandboxError, SealError
from gradelib.export.result import as_json
from gradelib.model import Exercise, Result
from gradelib.rehearse import Rehearsal
from gradelib.rehearse import rehearse as rehearsal_of
from gradelib.report.page import index_page, page_names, student_page
from gradelib.report.sheet import line
from gradelib.roster import HandIn, Roster, read_roster
from gradelib.sandbox import Limits, Sandbox
from gradelib.seal import failures, open_seal
from gradelib.seeds import PUBLIC, secret_seed
from gradelib.table import class_table, summary, ungraded

DONE, FAULT, USAGE, INTERRUPTED = 0, 1, 2, 130
ISOLATION = "process"
MAX_NOTES = 10
EXIT_CODES = """\b
Exit codes:
  0    all is graded
  1    something was not graded, by no fault of a student;
       or a rehearsal, or a check of a seal, failed
  2    wrong usage, or a course or a file that cannot be used
  130  interrupted; what was graded until then is kept
"""

Function = TypeVar("Function", bound=Callable[..., Any])
FOLDER = click.Path(file_okay=False, path_type=Path)
FILE_PATH = click.Path(dir_okay=False, path_type=Path)


# ------------------------------------------------------------------ doors


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit with its code. No error shows as a traceback, unless --traceback asks for it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(_run(list(sys.argv[1:] if arguments is None else arguments)))


def _run(arguments: list[str]) -> int:
    try:
        return int(commands.main(arguments, prog_name="gradelib", standalone_mode=False) or DONE)
    except click.ClickException as error:
        error.show()
        return USAGE
    except (KeyboardInterrupt, click.Abort):
        return _told("interrupted", INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    except Exception as error:
        if "--traceback" in arguments:
            raise
        return _told(*_sentence(error))


def _sentence(error: Exception) -> tuple[str, int]:
    """What an exception means to the reader, and the exit code."""
    if isinstance(error, SandboxError):
        return f"nothing was graded: {error}", FAULT
    if isinstance(error, GradelibError):
        return str(error), USAGE
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}; name another place, or change its permissions", USAGE
    what = f"{type(error).__name__}: {error}"
    return f"a mistake in gradelib itself ({what}); run `gradelib --traceback ...` and report what it shows", FAULT


def _told(sentence: str, code: int) -> int:
    click.echo(f"gradelib: {line(sentence)}", err=True)
    return code


@click.group(epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.version_option(__version__, prog_name="gradelib")
@click.option("--traceback", is_flag=True, help="Show where a failure of gradelib itself arose.")
def commands(traceback: bool) -> None:
    """Grade PyTorch exercises and name the cause of each mistake."""


# ------------------------------------------------------------------ options that commands share


def _jobs() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


course_option = click.option("--course", type=FOLDER, help="A folder with exercises/. [default: this one, else the shipped]")
jobs_option = click.option(
    "-j", "--jobs", type=click.IntRange(1), default=_jobs, show_default="one a core", help="How many at a time."
)
report_option = click.option("--report", type=FOLDER, help="Write a page for each student and an index.html into this folder.")
json_option = click.option("--json", "json_file", type=FILE_PATH, help="Write the results to this file.")


def limit_options(command: Function) -> Function:
    """Each of the limits that a hand-in runs under."""
    default, positive = Limits(), click.FloatRange(0, min_open=True)
    options = (
        click.option("--cpu", type=positive, default=default.cpu, help="Seconds of CPU for each probe ..."),
        click.option("--factor", type=positive, default=default.factor, help="... or so many times the reference's, if more."),
        click.option("--wall", type=positive, default=default.wall, help="Its wall time, in times of its CPU limit."),
        click.option("--total", type=positive, default=default.total, help="Seconds for each hand-in."),
        click.option("--memory-mib", type=click.IntRange(1), default=default.memory_mib, help="Memory beside torch's own."),
    )
    for option in reversed(options):
        command = option(command)
    return command


# ------------------------------------------------------------------ grade


@commands.command(epilog=EXIT_CODES)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--exercise", "name", required=True, metavar="NAME", help="The exercise that was handed in.")
@jobs_option
@json_option
@report_option
@course_option
@click.option("--seed", help="Draw the inputs from this seed. [default: a secret one, kept in .gradelib/seed]")
@click.option(
    "--file",
    "chosen",
    default="",
    show_default=False,
    metavar="PATTERN",
    help="The file to grade where a student has several: '*.ipynb'.",
)
@limit_options
def grade(
    paths: tuple[Path, ...], name: str, jobs: int, json_file: Path | None, report: Path | None, course: Path | None,
    seed: str | None, chosen: str, **limits: Any,
) -> int:  # fmt: skip
    """Grade hand-ins, each in a process of its own.

    PATHS are .py or .ipynb files, students' folders, or folders with one folder or one file a student.
    """
    found = find_course(course)
    exercise = found.exercise(name)
    roster = read_roster(paths, exercise, found.names(), chosen)
    if not roster.hand_ins:
        raise CourseError(f"{paths[0]}: holds no hand-in; name .py or .ipynb files, or a folder that holds them")
    _prepare(json_file, report)
    with Sandbox(Limits(**limits)) as sandbox:
        catalogue = _catalogue(exercise, sandbox, seed)
        results, code = _collect(roster.hand_ins, catalogue, sandbox, jobs)
    _show(results, roster, exercise, _write(results, exercise, json_file, report))
    return code


def _prepare(json_file: Path | None, report: Path | None) -> None:
    """Find out before the work whether its results can be written."""
    if report is not None:
        report.mkdir(parents=True, exist_ok=True)
    if json_file is not None and not os.access(json_file if json_file.exists() else json_file.absolute().parent, os.W_OK):
        raise CourseError(f"{json_file}: cannot be written; name a file in a folder that exists and is yours")


def _catalogue(exercise: Exercise, sandbox: Sandbox, seed: str | None) -> Catalogue:
    if exercise.reference is not None:
        return LiveCatalogue(exercise, sandbox, seed or secret_seed(Path.cwd()), failures(exercise))
    if seed is not None:
        raise CourseError(
            f"--seed: {exercise.name} has no solutions here, only answers sealed under their own seed; leave it out"
        )
    return open_seal(exercise)


def _collect(hand_ins: Sequence[HandIn], catalogue: Catalogue, sandbox: Sandbox, jobs: int) -> tuple[list[Result], int]:
    """The results by student, and the exit code. Ctrl-C keeps what is there."""
    results: list[Result] = []
    code = DONE
    try:
        with progress(catalogue.exercise.name) as tell, closing(grade_all(hand_ins, catalogue, sandbox, jobs=jobs)) as graded:
            tell(0, len(hand_ins))
            for result in graded:
                results.append(result)
                tell(len(results), len(hand_ins))
    except KeyboardInterrupt:
        code = _told(f"interrupted: {len(results)} of {len(hand_ins)} were graded; run it again for all", INTERRUPTED)
    if code == DONE and any(verdict.outcome == "not graded" for result in results for verdict in result.verdicts):
        code = FAULT
    return sorted(results, key=lambda result: result.student), code


def _show(results: Sequence[Result], roster: Roster, exercise: Exercise, written: Sequence[str]) -> None:
    console = Console(highlight=False)
    if results:
        console.print(Text(exercise.name, style="bold"))
        console.print(class_table(results))
        console.print(Text(f"{summary(results)}."))
    for note in [*ungraded(results), *roster.notes[:MAX_NOTES]]:
        console.print(Text(line(note)))
    if len(roster.notes) > MAX_NOTES:
        console.print(f"({len(roster.notes) - MAX_NOTES} more notes)")
    for place in written:
        click.echo(place)


def _write(results: Sequence[Result], exercise: Exercise, json_file: Path | None, report: Path | None) -> list[str]:
    """Write what was asked for; where it is, in words. Done before anything is shown: a closed pipe loses nothing."""
    written = []
    if json_file is not None:
        json_file.write_text(as_json(results, exercise, ISOLATION), encoding="utf-8")
        written.append(f"results: {json_file}")
    if report is not None and results:
        report.mkdir(parents=True, exist_ok=True)
        names = page_names([result.student for result in results])
        for result in results:
            page = student_page(result, exercise, command=f"pytest exercises/{exercise.name}")
            (report / names[result.student]).write_text(page, encoding="utf-8")
        (report / "index.html").write_text(index_page(results, exercise), encoding="utf-8")
        written.append(f"report: {report / 'index.html'}")
    return written


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar with count and time left, on a terminal; elsewhere nothing. Told (done, all)."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


# ------------------------------------------------------------------ the other commands


@commands.command(epilog=EXIT_CODES)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--seeds", type=click.IntRange(1), default=1, show_default=True, help="Repeat it with so many seeds.")
@click.option("--quick", is_flag=True, help="Wrong solutions on the probes of their own function alone.")
@json_option
@jobs_option
@course_option
def rehearse(names: tuple[str, ...], seeds: int, quick: bool, json_file: Path | None, jobs: int, course: Path | None) -> int:
    """Test exercises by their own right and wrong solutions.

    Prints which probe catches which wrong solution, and what is not as it must be.
    """
    _prepare(json_file, None)
    rehearsals: list[Rehearsal] = []
    with Sandbox() as sandbox:
        for exercise in _with_solutions(find_course(course), names):
            with progress(exercise.name) as tell:
                rehearsal = rehearsal_of(exercise, sandbox, seeds=seeds, jobs=jobs, progress=tell, quick=quick)
            click.echo(f"{exercise.name}\n\n{rehearsal.matrix_text(Console().width)}\n")
            for problem in rehearsal.problems:
                click.echo(f"{exercise.name}: {problem}")
            click.echo(f"{exercise.name}: {'passed' if rehearsal.passed else f'failed, {len(rehearsal.problems)} problems'}\n")
            rehearsals.append(rehearsal)
            if json_file is not None:
                json_file.write_text(_rehearsed(rehearsals), encoding="utf-8")
    return DONE if all(rehearsal.passed for rehearsal in rehearsals) else FAULT


def _rehearsed(rehearsals: Sequence[Rehearsal]) -> str:
    told = {"gradelib": __version__, "exercises": [rehearsal.as_dict() for rehearsal in rehearsals]}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _with_solutions(course: Course, names: Sequence[str]) -> Iterator[Exercise]:
    """The exercises of these names, or all. Raises CourseError where the solutions are not at hand."""
    for name in names or course.names():
        exercise = course.exercise(name)
        if exercise.reference is None:
            raise CourseError(f"{name}: has no solutions here; work in the course, or get one with `gradelib new-course DEST`")
        yield exercise


@commands.command(epilog=EXIT_CODES)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--check", is_flag=True, help="Write nothing; fail where what is sealed is not as it would be now.")
@course_option
def seal(names: tuple[str, ...], check: bool, course: Path | None) -> int:
    """Write what students get beside the stub: its notebook, and expected.gev.

    By expected.gev hand-ins are graded where the solutions are not at hand.
    """
    code = DONE
    with Sandbox() as sandbox:
        for exercise in _with_solutions(find_course(course), names):
            catalogue = LiveCatalogue(exercise, sandbox, PUBLIC)
            problems = release.check(catalogue) if check else []
            told = [*problems, f"next: gradelib seal {exercise.name}"] if problems else ["as it was sealed"]
            code = FAULT if problems else code
            for sentence in told if check else (f"wrote {path}" for path in release.write(catalogue)):
                click.echo(f"{exercise.name}: {sentence}")
    return code


@commands.command(epilog=EXIT_CODES)
@click.option("--report", type=FOLDER, help="Write the pages into this folder. [default: beside the hand-ins]")
@jobs_option
@course_option
def demo(report: Path | None, jobs: int, course: Path | None) -> int:
    """Make a class of 24 hand-ins, and grade it."""
    folder = Path(tempfile.mkdtemp(prefix="gradelib-demo-"))
    found = find_course(course)
    codes = set()
    with tempfile.TemporaryDirectory() as room, Sandbox() as sandbox:
        if found.solutions is None and course is None:
            found = unpack_course(Path(room) / "course")
        for exercise, hand_ins in make_class(found, folder / "hand-ins"):
            roster = read_roster([hand_ins], exercise, found.names())
            results, code = _collect(roster.hand_ins, _demo_catalogue(exercise, sandbox), sandbox, jobs)
            _show(results, roster, exercise, _write(results, exercise, None, (report or folder / "report") / exercise.name))
            codes.add(code)
            if code == INTERRUPTED:
                break
    click.echo(f"hand-ins: {folder / 'hand-ins'}")
    return max(codes)


def _demo_catalogue(exercise: Exercise, sandbox: Sandbox) -> Catalogue:
    """Sealed evidence, for speed, and the reference for follow-through; all of it live where the seal is not fresh."""
    live = LiveCatalogue(exercise, sandbox, PUBLIC)
    try:
        sealed = open_seal(exercise)
    except SealError:
        return live
    sealed.given = live.given
    return sealed if sealed.digest == exercise.digest else live


@commands.command(name="new-course", epilog=EXIT_CODES)
@click.argument("destination", metavar="DEST", type=FOLDER)
def new_course(destination: Path) -> int:
    """Copy the shipped course, with solutions, to a folder."""
    names = unpack_course(destination).names()
    click.echo(f"{destination}: {len(names)} exercises with their solutions: {', '.join(names)}")
    click.echo(f"Next: cd {shlex.quote(str(destination))} && gradelib rehearse")
    return DONE
