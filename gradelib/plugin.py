"""The students' door: `pytest exercises/<name>` checks the file in that folder, one item a probe.

Every pytest run of the environment imports this module. What grading needs is imported when an exercise is collected.
"""

import argparse
import contextlib
import gc
import os
import shlex
import sys
import warnings
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from _pytest._code.code import ReprEntryNative, ReprExceptionInfo, ReprFileLocation, ReprTraceback

from gradelib.errors import GradelibError

if TYPE_CHECKING:
    from gradelib.catalogue import Catalogue
    from gradelib.model import Exercise, Probe, Result
    from gradelib.sandbox import Sandbox
    from gradelib.selfcheck import SelfCheck
    from gradelib.tally import Total

Nodes = list[pytest.Collector]
Report = pytest.TestReport
SUFFIXES = (".py", ".ipynb")
QUIET = {"missing": ("not attempted", "-"), "blocked": ("blocked", "b"), "not graded": ("not graded", "n")}


# ------------------------------------------------------------------ options


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("gradelib", "gradelib: exercises that check themselves")
    report = "Write the report as one HTML page to FILE.html; of several hand-ins, one page each, FILE-<hand-in>.html."
    result = "Write the result as JSON to FILE, for other programs; of several hand-ins, one file each."
    chosen = "The file to check, where an exercise's folder holds several: its name or its path. May be given several times."
    timeout = "Seconds of computing that a check, or loading the file, may take; thrice that by the clock. Default: 6, and 10."
    seed = "Draw the checks' inputs from SEED. Any other than 'public', the default, needs the solutions."
    group.addoption("--grade-report", metavar="FILE.html", help=report)
    group.addoption("--grade-json", metavar="FILE", help=result)
    group.addoption("--grade-file", metavar="FILE", action="append", help=chosen)
    group.addoption("--grade-timeout", metavar="SECONDS", type=_seconds, help=timeout)
    group.addoption("--grade-seed", metavar="SEED", help=seed)
    for name, told in (("report", report), ("json", result), ("timeout", timeout), ("seed", seed)):
        parser.addini(f"grade_{name}", f"(gradelib) {told}", default=None)
    parser.addini("grade_file", f"(gradelib) {chosen} One a line.", type="linelist")


def _seconds(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 < float(text) < float("inf"):
            return float(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds greater than 0")


def _timeout(config: pytest.Config) -> float | None:
    given: float | None = config.getoption("grade_timeout")
    if given is not None or not (text := config.getini("grade_timeout")):
        return given
    try:
        return _seconds(str(text))
    except argparse.ArgumentTypeError as error:
        raise pytest.UsageError(f"grade_timeout: {error}") from None


def _destination(config: pytest.Config, name: str) -> Path | None:
    """A file to write: on the command line relative to the working directory, in an ini file to the root."""
    if given := config.getoption(name):
        return config.invocation_params.dir / str(given)
    return config.rootpath / str(set_) if (set_ := config.getini(name)) else None


def pytest_configure(config: pytest.Config) -> None:
    _timeout(config)
    if config.getoption("dist", "no") != "no":  # reports will come from xdist's workers; nothing is collected here
        _grades(config)


def _grades(config: pytest.Config) -> None:
    """From here on the run has hooks for hand-ins; other people's runs do without."""
    if not config.pluginmanager.has_plugin("gradelib-grading"):
        config.pluginmanager.register(Grading(config), "gradelib-grading")


# ------------------------------------------------------------------ collecting


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Generator[None, Nodes, Nodes]:
    """In an exercise's folder the hand-in and `probes.py` are ours alone: nobody imports them as test modules."""
    found = yield
    if file_path.suffix not in SUFFIXES or not _is_exercise(file_path.parent):
        return found
    folder = file_path.parent
    hand_ins = _hand_ins(folder, parent.config)
    if file_path.name == "probes.py":
        return [] if hand_ins else [Absent.from_parent(parent, path=file_path)]
    if file_path in hand_ins or (parent.session.isinitpath(file_path) and not _is_test(file_path, parent.config)):
        return [HandIn.from_parent(parent, path=file_path)]
    return [] if file_path.stem == folder.name else found


def _is_exercise(folder: Path) -> bool:
    probes = folder / "probes.py"
    return probes.is_file() and folder.parent.name != "solutions" and b"gradelib" in probes.read_bytes()


def _hand_ins(folder: Path, config: pytest.Config) -> list[Path]:
    """The files that --grade-file chooses in this folder, else those of the folder's own name."""
    chosen = [Path(name) for name in (config.getoption("grade_file") or config.getini("grade_file"))]
    paths = [folder / path if path.name == str(path) else config.invocation_params.dir / path for path in chosen]
    named = [path for path in map(Path, map(os.path.abspath, paths)) if path.parent == folder and path.is_file()]
    return named or _named_like(folder)


def _named_like(folder: Path) -> list[Path]:
    return [path for suffix in SUFFIXES if (path := folder / f"{folder.name}{suffix}").is_file()]


def _is_test(path: Path, config: pytest.Config) -> bool:
    return any(path.match(pattern) for pattern in config.getini("python_files"))


class Absent(pytest.File):
    """An exercise's folder without a hand-in."""

    def collect(self) -> Iterable[pytest.Item]:
        folder, name = self.path.parent, self.path.parent.name
        raise self.CollectError(f"There is nothing to check in {folder}: your work belongs in {name}.py or {name}.ipynb.")


class HandIn(pytest.File):
    """A student's file: a node for each function, an item for each probe."""

    self_check: "SelfCheck"
    lines: dict[str, int]

    def collect(self) -> Iterable[pytest.Collector]:
        _grades(self.config)
        try:
            with _quiet():
                exercise = self._opened()
        except (GradelibError, OSError) as error:
            if self._named or self.path == _hand_ins(self.path.parent, self.config)[0]:  # once, not at each of two files
                raise self.CollectError(str(error)) from None
            return
        if exercise is not None:
            for function in exercise.functions:
                yield Function.from_parent(self, name=function, probes=exercise.probes_of(function))

    def _opened(self) -> "Exercise | None":
        """The exercise, and all that its checks need; None if another file of the folder is the hand-in."""
        catalogue = _catalogue(self.path.parent, self.config)
        from gradelib.selfcheck import SelfCheck, hand_in, lines_of

        alone = len(_hand_ins(self.path.parent, self.config)) == 1
        if not (self._named or alone or hand_in(self.path.parent, catalogue) == self.path):
            return None
        self.self_check = SelfCheck(self.path, catalogue, _timeout(self.config), _debugging(self.config))
        self.lines = lines_of(self.path)
        return catalogue.exercise

    @property
    def _named(self) -> bool:
        """Whether the user gave this very file."""
        return self.session.isinitpath(self.path)

    def teardown(self) -> None:
        """What the hand-in leaves behind may still warn when it goes: here, not in somebody else's test."""
        with _quiet():
            gc.collect()

    @property
    def command(self) -> str:
        """What checks this file again: by its folder, unless the user chose it."""
        folder = self.path.parent
        chosen = self._named or _hand_ins(folder, self.config) != _named_like(folder)
        path = os.path.relpath(self.path if chosen else folder, self.config.invocation_params.dir)
        return f"pytest {shlex.quote(path)}"


class Function(pytest.Collector):
    """A graded function."""

    def __init__(self, probes: "tuple[Probe, ...]", **options: Any) -> None:
        super().__init__(**options)
        self.probes = probes

    def collect(self) -> Iterable[pytest.Item]:
        for probe in self.probes:
            yield Check.from_parent(self, name=probe.name, probe=probe)


CATALOGUES: "pytest.StashKey[dict[Path, Catalogue]]" = pytest.StashKey()
SANDBOX: "pytest.StashKey[Sandbox]" = pytest.StashKey()
TELLERS: "pytest.StashKey[dict[str, str]]" = pytest.StashKey()


def _catalogue(folder: Path, config: pytest.Config) -> "Catalogue":
    """The catalogue of an exercise, read once in a run."""
    from gradelib.sandbox import Sandbox
    from gradelib.seeds import PUBLIC
    from gradelib.selfcheck import catalogue_of

    known = config.stash.setdefault(CATALOGUES, {})
    if folder not in known:
        if SANDBOX not in config.stash:
            ending = contextlib.ExitStack()
            config.stash[SANDBOX] = ending.enter_context(Sandbox())
            config.add_cleanup(ending.close)
        seed = config.getoption("grade_seed") or config.getini("grade_seed") or PUBLIC
        known[folder] = catalogue_of(folder, str(seed), config.stash[SANDBOX])
    return known[folder]


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """The project's warning filters end here: neither a library that we import nor a student's line is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


# ------------------------------------------------------------------ running


class Check(pytest.Item):
    """One probe of one hand-in."""

    result: "Result | None" = None

    def __init__(self, probe: "Probe", **options: Any) -> None:
        super().__init__(**options)
        self.probe = probe
        self.add_marker(pytest.mark.filterwarnings("ignore"))

    @property
    def hand_in(self) -> HandIn:
        node = self.getparent(HandIn)
        assert node is not None
        return node

    def runtest(self) -> None:
        with _quiet():
            self.result = self.hand_in.self_check.check(self.probe)
        verdict = self.result.verdicts[0]
        if verdict.outcome == "not graded":
            pytest.skip(f"not graded: {verdict.message}")
        if verdict.outcome != "same":
            label = verdict.differences[0].label if verdict.differences else ""
            raise AssertionError(verdict.message).with_traceback(self.hand_in.self_check.stand(self.probe, label))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if self.result is None or not isinstance(excinfo.value, AssertionError):
            return super().repr_failure(excinfo, style)
        from gradelib.tally import told

        exercise = self.hand_in.self_check.catalogue.exercise
        tellers = self.hand_in.stash.setdefault(TELLERS, {})
        return self._as_report(told(self.result, exercise, self.hand_in.command, _width(self.config), tellers))

    def _as_report(self, text: str) -> ReprExceptionInfo:
        """The text in full once; its first line alone for summaries, which in CI are not cut to a line's width."""
        path, line, _ = self.reportinfo()
        place = ReprFileLocation(str(path), (line or 0) + 1, text.partition("\n")[0])
        return ReprExceptionInfo(ReprTraceback([ReprEntryNative([text, "\n"])], None, style="native"), place)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        points = f"{self.probe.points:g} point{'' if self.probe.points == 1 else 's'}"
        return self.path, self.hand_in.lines.get(self.probe.function), f"{self.probe.function}: {self.name} ({points})"


def _width(config: pytest.Config) -> int:
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return min(config.get_terminal_writer().fullwidth, 100) if reporter else 80


def _debugging(config: pytest.Config) -> bool:
    """Whether somebody may sit at a prompt for longer than any check may take."""
    return bool(config.getoption("usepdb")) or "debugpy" in sys.modules or "pydevd" in sys.modules


def pytest_enter_pdb() -> None:
    """A prompt in the middle of a hand-in: no alarm rings at it."""
    if "gradelib.inprocess" in sys.modules:
        sys.modules["gradelib.inprocess"].pause()


# ------------------------------------------------------------------ for tests of one's own


@pytest.fixture
def simulated_cuda(request: pytest.FixtureRequest) -> "Iterator[None]":
    """A machine with one simulated CUDA device for the time of a test (`gradelib.device`); more by indirect parameters.

    A test that asks for it is skipped where the installed torch cannot be simulated.
    """
    from gradelib import device

    try:
        machine = device.simulated_cuda(getattr(request, "param", 1))
    except device.Unavailable as error:
        pytest.skip(str(error))
    with machine:
        yield


# ------------------------------------------------------------------ reporting


class Grading:
    """The hooks of a run that checks hand-ins: results onto reports, off them again, and into a closing summary."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.records: dict[str, dict[str, Any]] = {}
        self.totals: list[Total] = []
        self.told: list[str] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Report, Report]:
        report = yield
        if isinstance(item, Check) and item.result is not None and call.when == "call":
            from gradelib.tally import Hand, plain

            report.gradelib = plain(Hand(str(item.path), item.hand_in.command), item.result)  # type: ignore[attr-defined]
            if report.skipped:
                why = f"Skipped: not graded: {item.result.verdicts[0].message}"
                report.longrepr = (str(item.path), (item.location[1] or 0) + 1, why)
        return report

    def pytest_report_teststatus(
        self, report: pytest.CollectReport | Report
    ) -> tuple[str, str, tuple[str, dict[str, bool]]] | None:
        """What is not attempted, blocked or not graded is counted and told in the closing summary, not one by one."""
        record = getattr(report, "gradelib", None)
        outcome = record["result"]["verdicts"][0]["outcome"] if record else ""
        if outcome not in QUIET:
            return None
        category, letter = QUIET[outcome]
        return category, letter, (category.upper(), {"yellow": True})

    def pytest_runtest_logreport(self, report: Report) -> None:
        if (record := getattr(report, "gradelib", None)) is not None:
            self.records[report.nodeid] = record

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if hasattr(self.config, "workerinput"):
            return
        with _quiet():
            self._write(session)
        if session.exitstatus == pytest.ExitCode.OK and any(total.result.provisional for total in self.totals):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _write(self, session: pytest.Session) -> None:
        from gradelib import tally

        report, json = (_destination(self.config, f"grade_{name}") for name in ("report", "json"))
        try:
            self.totals = tally.totals(self.records.values())
            written = tally.write(self.totals, report, json)
            self.told = [f"Written: {os.path.relpath(path, self.config.invocation_params.dir)}" for path in written]
            if not self.totals and (report or json):
                self.told = ["No report was written: nothing was checked."]
        except (GradelibError, OSError) as error:
            self.told = [f"The report could not be written: {error}"]
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_terminal_summary(self, terminalreporter: "pytest.TerminalReporter") -> Generator[None]:
        """After everything that pytest itself has to say."""
        yield
        for total in self.totals:
            self._close(total, terminalreporter)
        for line in self.told:
            terminalreporter.write_line(line)

    def _close(self, total: "Total", reporter: "pytest.TerminalReporter") -> None:
        from gradelib.tally import closing, headline

        right = total.result.score == total.result.max
        reporter.write_sep("=", headline(total), bold=True, green=right, red=not right)
        for line in closing(total, _width(self.config)):
            reporter.write_line(line)
