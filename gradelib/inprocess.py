"""Probes run in this very process, beside a debugger: what a student's own check asks for instead of a sandbox.

There is no fence here. An alarm ends an endless loop where the system has one; whatever else a hand-in does is done.
"""

import bdb
import builtins
import contextlib
import linecache
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from types import FrameType, ModuleType, TracebackType

import pytest

from gradelib.catalogue import Catalogue, libraries
from gradelib.errors import CourseError
from gradelib.evidence import decode
from gradelib.model import Evidence, Probe, Program, Submission, place
from gradelib.sandbox import Limits, Run
from gradelib.sandbox.warden import LOAD_SECONDS, STRIKES
from gradelib.sandbox.zygote import preload
from gradelib.transcript import Transcript
from gradelib.worker import Loaded, TimedOut, load, observe, probes_module

TICK = 0.1
_ask = builtins.input


class InProcess:
    """Observes a hand-in here. Each program is loaded once for each device, when a probe on it is first asked for.

    seconds: how long a probe, or loading, may compute; None: thrice what a sandbox allows at least, for slow machines.
    debugging: no alarm rings, and `stand` knows where a debugger is to stop.
    """

    def __init__(self, submission: Submission, catalogue: Catalogue, seconds: float | None, debugging: bool) -> None:
        self.submission, self.catalogue, self.seconds, self.debugging = submission, catalogue, seconds, debugging
        self._loaded: dict[tuple[Program, str], Loaded] = {}
        self._strikes = Counter[str]()
        self._stands: dict[tuple[str, str], TracebackType | None] = {}

    def __call__(self, program: Program, probes: list[Probe]) -> Run:
        start = time.process_time()
        evidence = {probe.name: self._observe(self._on(program, probe.device), probe) for probe in probes}
        notes = [note for device in {probe.device: None for probe in probes} for note in self._on(program, device).notes]
        return Run(evidence, tuple(dict.fromkeys(notes)), time.process_time() - start)

    def stand(self, probe: str, label: str = "") -> TracebackType | None:
        """Where the hand-in stood when the probe failed: at its exception, or where it returned what `label` shows."""
        return self._stands.get((probe, "")) or self._stands.get((probe, label))

    # ------------------------------------------------------------------ loading

    def _on(self, program: Program, device: str) -> Loaded:
        """The program on that device, and `submission` under its name."""
        if (program, device) not in self._loaded:
            self._loaded[program, device] = self._load(program, device)
        loaded = self._loaded[program, device]
        sys.modules["submission"] = loaded.module
        return loaded

    def _load(self, program: Program, device: str) -> Loaded:
        """A statement that does not come to an end is left out, like one that fails."""
        statements, stuck = list(program.statements), list[str]()
        seconds = LOAD_SECONDS if self.seconds is None else self.seconds
        preload(libraries(set(), [statement.code for statement in statements]))  # before any clock runs
        while True:
            at = [0]

            def reached(message: bytes, at: list[int] = at) -> None:
                at[0] = decode(message).get("at", at[0])

            try:
                with self._alarm(seconds, {statement.file for statement in statements}):
                    loaded = load(Program(tuple(statements), program.given), reached, device)
                break
            except TimedOut:
                lost = statements.pop(at[0])
                stuck.append(f"{place(lost.file, lost.line)}: it was not done after {seconds:g} s while loading (stepped over)")
        loaded.notes[:0] = stuck
        for cell in self.submission.cells:  # whole files, for tracebacks and debuggers
            linecache.cache[cell.file] = (len(cell.text), None, cell.text.splitlines(keepends=True), cell.file)
        return loaded

    # ------------------------------------------------------------------ one probe

    def _observe(self, loaded: Loaded, probe: Probe) -> Evidence:
        if self._strikes[probe.function] >= STRIKES:
            detail = f"not run: {STRIKES} other checks of {probe.function} did not come to an end"
            return Evidence(probe.name, "timed out", detail=detail)
        transcript, ended = Transcript(probe.name), list[Evidence]()
        module, seconds = self._probes(probe), self._limit(probe)
        watch = _Watch(loaded.files)

        def send(message: bytes) -> None:
            content = decode(message)
            if self.debugging and "observed" in content:
                self._stands[probe.name, content["observed"]] = watch.traceback()
            if (evidence := transcript.add(content)) is not None:
                ended.append(evidence)

        try:
            with (
                self._alarm(seconds, {*loaded.files, str(module.__file__)}),
                watch.watching() if self.debugging else contextlib.nullcontext(),
                _scratch(probe) as folder,
            ):
                observe(module, probe.name, self.catalogue.seed_of(probe.name), loaded, send, folder)
        except TimedOut:
            self._strikes[probe.function] += 1
            return transcript.cut("timed out", f"it was not done after {seconds:g} s")
        if isinstance(loaded.error, bdb.BdbQuit | pytest.exit.Exception):
            pytest.exit("Quitting debugger")  # "q" at a prompt in the hand-in
        if self.debugging and loaded.error is not None:
            self._stands[probe.name, ""] = _innermost(loaded.error.__traceback__, loaded.files)
        return ended[0]

    def _probes(self, probe: Probe) -> ModuleType:
        path = self.catalogue.exercise.folder / "probes.py"
        try:
            return probes_module(path.read_text(encoding="utf-8"), str(path))
        except Exception as error:
            raise CourseError(f"{path}: cannot be imported: {type(error).__name__}: {error}") from None

    def _limit(self, probe: Probe) -> float:
        if self.seconds is not None:
            return self.seconds
        limits = Limits()
        return max(limits.cpu * limits.wall, limits.factor * self.catalogue.expected(probe.name).seconds)

    @contextlib.contextmanager
    def _alarm(self, seconds: float, files: Iterable[str]) -> Iterator[None]:
        """Raise TimedOut in these files' code after so many seconds of computing, or thrice that by the clock.

        Again and again, as long as it goes on: the hand-in may catch it.
        """
        if self.debugging or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
            yield
            return
        names = frozenset(files)
        cpu, wall = time.thread_time() + seconds, time.monotonic() + seconds * Limits().wall

        def ring(_: int, frame: FrameType | None) -> None:
            if time.thread_time() < cpu and time.monotonic() < wall:
                return
            while frame is not None:
                if frame.f_code.co_filename in names:
                    raise TimedOut
                frame = frame.f_back

        before = signal.signal(signal.SIGALRM, ring)
        timer = signal.setitimer(signal.ITIMER_REAL, TICK, TICK)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before or signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_REAL, *timer)


def pause() -> None:
    """Somebody sits at a debugger's prompt in the hand-in: no alarm, and `input` answers."""
    builtins.input = _ask
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, 0)


@contextlib.contextmanager
def _scratch(probe: Probe) -> Iterator[str]:
    """A folder to write in for a probe that asks for one, else ""."""
    if not probe.scratch:
        yield ""
        return
    with tempfile.TemporaryDirectory(prefix="gradelib-", ignore_cleanup_errors=True) as folder:
        yield folder


# ------------------------------------------------------------------ where a debugger stops


class _Watch:
    """Remembers where the hand-in returned last to somebody else."""

    def __init__(self, files: set[str]) -> None:
        self._files = files
        self._last: tuple[FrameType, int] | None = None

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        before = sys.getprofile()
        sys.setprofile(self._note)
        try:
            yield
        finally:
            sys.setprofile(before)

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        if event == "return" and frame.f_code.co_filename in self._files:
            caller = frame.f_back
            if caller is None or caller.f_code.co_filename not in self._files:
                self._last = frame, frame.f_lineno

    def traceback(self) -> TracebackType | None:
        if self._last is None:
            return None
        frame, line = self._last
        return TracebackType(None, frame, frame.f_lasti, line)


def _innermost(trace: TracebackType | None, files: set[str]) -> TracebackType | None:
    """A traceback's frames of these files, so that a debugger stops in the last of them; None if there are none."""
    own = list[TracebackType]()
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in files:
            own.append(trace)
        trace = trace.tb_next
    chain: TracebackType | None = None
    for link in reversed(own):
        chain = TracebackType(chain, link.tb_frame, link.tb_lasti, link.tb_lineno)
    return chain
