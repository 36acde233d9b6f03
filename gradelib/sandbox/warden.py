"""The judge's side of the fence: start, limit, feed and kill the processes that run student code.

Limits are kept from here, outside the process that they bind. A killed or dead child costs the probe that it was at;
the rest goes on in a new child.
"""

import contextlib
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from gradelib.errors import EvidenceError, SandboxError
from gradelib.model import Evidence, Program, place
from gradelib.sandbox.child import Child, Ended, Zygote, ZygoteGone, spawned
from gradelib.transcript import Transcript

LOAD_SECONDS = 10.0
STRIKES = 2
SHARED = 0
NOT_RUN = "not run"


@dataclass(frozen=True, slots=True)
class Limits:
    """cpu: seconds of CPU a probe, at least; factor: or that many times the reference's, if more. wall: times the CPU
    limit. total: seconds a submission. memory_mib: beyond a process that has torch imported."""

    cpu: float = 2.0
    factor: float = 20.0
    wall: float = 3.0
    total: float = 60.0
    memory_mib: int = 2048


@dataclass(frozen=True, slots=True)
class Case:
    """One probe to run. source: text of its `probes.py`. seconds: the reference's CPU time, 0 if unknown.
    device: the machine that the program is loaded on for it, one of `probe.DEVICES`. calls: the evidence is to tell the
    first calls with their arguments."""

    probe: str
    function: str
    source: str
    seed: str
    seconds: float = 0.0
    scratch: bool = False
    device: str = "cpu"
    calls: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """A program, the probes to run on it in order, and the libraries that it is seen to need (`zygote.PRELOAD`)."""

    program: Program
    cases: tuple[Case, ...]
    preload: tuple[str, ...] = ()


@dataclass(slots=True)
class Run:
    """What came of a job: evidence by probe, and what was stepped over while loading."""

    evidence: dict[str, Evidence] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(slots=True)
class _Work:
    """A job under way: what is done, what waits, what did not come to an end; `lost` once the child is."""

    job: Job
    deadline: float
    waiting: list[Case]
    run: Run = field(default_factory=Run)
    strikes: Counter[str] = field(default_factory=Counter)
    stuck: dict[int, str] = field(default_factory=dict)
    lost: bool = False


class Sandbox:
    """Runs jobs; safe to use from several threads. A context manager: leaving it ends every process it started.

    spawn: a fresh process for each child instead of a fork of the warm one; the only way where fork is missing.
    """

    def __init__(self, limits: Limits | None = None, *, spawn: bool | None = None) -> None:
        self.limits = limits or Limits()
        self.spawn = not hasattr(os, "fork") or sys.platform == "darwin" if spawn is None else spawn
        self._lock = threading.Lock()
        self._zygotes: dict[int, Zygote] = {}
        self._closed = False

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End every process; a job that still runs in another thread fails with SandboxError."""
        with self._lock:
            zygotes, self._zygotes, self._closed = list(self._zygotes.values()), {}, True
        for zygote in zygotes:
            zygote.close()

    def run(self, job: Job) -> Run:
        """Start, limit, feed, kill: the evidence of every case of the job. Raises SandboxError if none can be started."""
        for own in (SHARED, id(job)):  # a second time alone: who ends that process too has ended the first
            with contextlib.suppress(ZygoteGone):
                return self._attempt(job, own)
        gone = {case.probe: Evidence(case.probe, "died", detail="it ended the grading process") for case in job.cases}
        return Run(gone, ("ended the grading process",))

    def run_all(self, jobs: Sequence[Job]) -> list[Run]:
        """The same for programs of our own: they share a process, one after the other, as long as it lasts."""
        runs: list[Run] = []
        child: Child | None = None
        with tempfile.TemporaryDirectory(prefix="gradelib-", ignore_cleanup_errors=True) as scratch:
            try:
                for job in jobs:
                    work = self._work(job)
                    with contextlib.suppress(ZygoteGone):
                        child = child or self._start(jobs, scratch, SHARED)
                        self._feed(child, work)
                    if child is not None and (work.lost or work.waiting):
                        child.close()
                        child = None
                    runs.append(self.run(job) if work.waiting else work.run)
            finally:
                if child is not None:
                    child.close()
        return runs

    def _work(self, job: Job) -> _Work:
        cases = sorted(job.cases, key=lambda case: case.device)  # the program is loaded once for each
        return _Work(job, time.monotonic() + self.limits.total, cases)

    def _attempt(self, job: Job, zygote: int) -> Run:
        work = self._work(job)
        try:
            while work.waiting and len(work.stuck) <= STRIKES:
                with tempfile.TemporaryDirectory(prefix="gradelib-", ignore_cleanup_errors=True) as scratch:
                    child = self._start([job], scratch, zygote)
                    try:
                        self._feed(child, work)
                    finally:
                        work.run.seconds += child.close()
        finally:
            if zygote != SHARED:
                self._end(zygote)
        for case in work.waiting:
            work.run.evidence[case.probe] = Evidence(case.probe, "timed out", detail="the file could not be loaded in time")
        return work.run

    def _feed(self, child: Child, work: _Work) -> None:
        """Load the program, afresh for each device, and run the waiting cases until all are done or this child is lost."""
        device, work.lost = "", False
        while work.waiting:
            if work.waiting[0].device != device:
                device = work.waiting[0].device
                notes = self._load(child, work, device)
                if work.lost:
                    return
                work.run.notes = tuple(dict.fromkeys((*work.stuck.values(), *work.run.notes, *notes)))
            case = work.waiting.pop(0)
            if work.strikes[case.function] >= STRIKES:
                detail = f"{NOT_RUN}: {STRIKES} other checks of {case.function} did not come to an end"
                work.run.evidence[case.probe] = Evidence(case.probe, "timed out", detail=detail)
                continue
            transcript = Transcript(case.probe)
            try:
                work.run.evidence[case.probe] = self._case(child, case, transcript, work.deadline)
            except Ended as end:
                child.mourn()
                work.lost = True
                work.strikes[case.function] += 1
                work.run.evidence[case.probe] = transcript.cut(end.ending, end.detail)
                return

    def _load(self, child: Child, work: _Work, device: str) -> tuple[str, ...]:
        """The notes of loading; a statement that does not come to an end is added to `stuck`, to be left out next time."""
        program = work.job.program
        kept = [i for i in range(len(program.statements)) if i not in work.stuck]
        statements = [program.statements[i] for i in kept]
        at, lines = 0, [[s.code, s.file, s.line] for s in statements]
        try:
            child.send({"load": lines, "given": program.given, "device": device})
            child.begin(LOAD_SECONDS, LOAD_SECONDS * self.limits.wall)
            while "at" in (message := child.message()):
                at = _index(message["at"], len(statements))
            return _notes(message)
        except Ended as end:
            child.mourn()
            work.lost = True
            if not statements:
                raise SandboxError(f"the worker ended before it was given any code: {end.detail}") from None
            where = place(statements[at].file, statements[at].line)
            work.stuck[kept[at]] = f"{where}: {end.detail} while loading (stepped over)"
            return ()

    def _case(self, child: "Child", case: Case, transcript: Transcript, deadline: float) -> Evidence:
        cpu = max(self.limits.cpu, self.limits.factor * case.seconds)
        left = deadline - time.monotonic()
        if left <= 0:
            raise Ended("timed out", f"the {self.limits.total:g} s of the whole hand-in were used up")
        request = {"probe": case.probe, "seed": case.seed, "calls": case.calls}
        request |= {"probes": case.source} if case.source != child.probes else {}
        child.send(request | ({"scratch": child.scratch} if case.scratch else {}))
        child.probes = case.source
        child.begin(cpu, min(cpu * self.limits.wall, left))
        while True:
            try:
                if (evidence := transcript.add(child.message())) is not None:
                    return evidence
            except EvidenceError as error:
                raise Ended("died", f"it wrote into the grader's channel ({error})") from None

    def _start(self, jobs: Sequence[Job], scratch: str, zygote: int) -> Child:
        if self._closed:
            raise SandboxError("the sandbox was closed")
        if self.spawn:
            return spawned(scratch, self.limits.memory_mib)
        preload = list(dict.fromkeys(name for job in jobs for name in job.preload))
        probes = list(dict.fromkeys(case.source for job in jobs for case in job.cases))
        spec = {"preload": preload, "probes": probes, "scratch": scratch, "memory_mib": self.limits.memory_mib}
        warm = self._zygote(zygote)
        try:
            return warm.fork(spec)
        except ZygoteGone:
            if zygote == SHARED:
                raise
            raise SandboxError(f"the worker process ended: {warm.said()}") from None

    def _zygote(self, key: int) -> Zygote:
        with self._lock:
            if self._closed:
                raise SandboxError("the sandbox was closed")
            if key in self._zygotes and not self._zygotes[key].alive():
                self._zygotes.pop(key).close()
            if key not in self._zygotes:
                self._zygotes[key] = Zygote()
            return self._zygotes[key]

    def _end(self, key: int) -> None:
        with self._lock:
            zygote = self._zygotes.pop(key, None)
        if zygote is not None:
            zygote.close()


def _index(value: object, count: int) -> int:
    if type(value) is not int:
        raise Ended("died", "it wrote into the grader's channel")
    return min(max(value, 0), count - 1)


def _notes(message: dict[str, Any]) -> tuple[str, ...]:
    notes = message.get("loaded")
    if not isinstance(notes, list) or not all(isinstance(note, str) for note in notes):
        raise Ended("died", "it wrote into the grader's channel")
    return tuple(notes)
