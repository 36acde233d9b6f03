"""The judge's side of the fence: start, limit, feed and kill the processes that run student code.

Limits are kept from here, outside the process that they bind. A killed or dead child costs the probe that it was at;
the rest goes on in a new child.
"""

import contextlib
import json
import os
import secrets
import select
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any

from gradelib.errors import EvidenceError, SandboxError
from gradelib.evidence import MAGIC, PREFIX, decode, lengths
from gradelib.model import Evidence, Program
from gradelib.transcript import Transcript

START_SECONDS = 120.0
LOAD_SECONDS = 10.0
STRIKES = 2
CASE_BYTES = 128 << 20
KILLED = {-signal.SIGSEGV: "a segmentation fault", -signal.SIGABRT: "an abort", -signal.SIGFPE: "a division by zero in C code"}


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
    """One probe to run. source: text of its `probes.py`. seconds: the reference's CPU time, 0 if unknown."""

    probe: str
    function: str
    source: str
    seed: str
    seconds: float = 0.0
    scratch: bool = False


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


class _Ended(Exception):
    """The child is over its limits or gone; ending and detail say which."""

    def __init__(self, ending: str, detail: str) -> None:
        self.ending, self.detail = ending, detail


class _ZygoteGone(Exception):
    """The zygote died under us: every child died with it, through no fault of most."""


class Sandbox:
    """Runs jobs; safe to use from several threads. A context manager: leaving it ends every process it started.

    spawn: a fresh process for each child instead of a fork of the warm one; the only way where fork is missing.
    """

    def __init__(self, limits: Limits | None = None, *, spawn: bool | None = None) -> None:
        self.limits = limits or Limits()
        self.spawn = not hasattr(os, "fork") or sys.platform == "darwin" if spawn is None else spawn
        self._lock = threading.Lock()
        self._zygote: _Zygote | None = None

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(self, *_: object) -> None:
        if self._zygote is not None:
            self._zygote.close()
            self._zygote = None

    def run(self, job: Job) -> Run:
        """Start, limit, feed, kill: the evidence of every case of the job. Raises SandboxError if none can be started."""
        for _ in range(3):
            try:
                return self._attempt(job)
            except _ZygoteGone:
                continue
        gone = {case.probe: Evidence(case.probe, "died", detail="it ended the grading process") for case in job.cases}
        return Run(gone, ("ended the grading process",))

    def _attempt(self, job: Job) -> Run:
        run, waiting, strikes = Run(), list(job.cases), Counter[str]()
        deadline = time.monotonic() + self.limits.total
        stuck: dict[int, str] = {}
        while waiting:
            with tempfile.TemporaryDirectory(prefix="gradelib-", ignore_cleanup_errors=True) as scratch:
                child = self._start(job, scratch)
                try:
                    self._feed(child, job, run, waiting, strikes, stuck, deadline)
                finally:
                    run.seconds += child.close()
            if len(stuck) > STRIKES:
                break
        for case in waiting:
            run.evidence[case.probe] = Evidence(case.probe, "timed out", detail="the file could not be loaded in time")
        return run

    def _feed(
        self,
        child: "_Child",
        job: Job,
        run: Run,
        waiting: list[Case],
        strikes: "Counter[str]",
        stuck: dict[int, str],
        deadline: float,
    ) -> None:
        """Load the program and run the waiting cases until all are done or this child is lost."""
        run.notes = self._load(child, job.program, stuck)
        if stuck and run.notes == ():
            return
        run.notes = (*stuck.values(), *run.notes)
        while waiting:
            case = waiting.pop(0)
            if strikes[case.function] >= STRIKES:
                detail = f"not run: {STRIKES} other checks of {case.function} did not come to an end"
                run.evidence[case.probe] = Evidence(case.probe, "timed out", detail=detail)
                continue
            transcript = Transcript(case.probe)
            try:
                run.evidence[case.probe] = self._case(child, case, transcript, deadline)
            except _Ended as end:
                self._lost(end)
                strikes[case.function] += 1
                run.evidence[case.probe] = transcript.cut(end.ending, end.detail)
                return

    def _load(self, child: "_Child", program: Program, stuck: dict[int, str]) -> tuple[str, ...]:
        """The notes of loading; a statement that does not come to an end is added to `stuck`, to be left out next time."""
        kept = [i for i in range(len(program.statements)) if i not in stuck]
        statements = [program.statements[i] for i in kept]
        at = -1
        try:
            child.send({"load": [[s.code, s.file, s.line] for s in statements], "given": program.given})
            child.begin(LOAD_SECONDS, LOAD_SECONDS * self.limits.wall)
            while "at" in (message := child.message()):
                at = int(message["at"])
            return tuple(str(note) for note in message["loaded"]) or ("",)
        except _Ended as end:
            self._lost(end)
            statement = statements[min(max(at, 0), len(statements) - 1)]
            stuck[kept[statements.index(statement)]] = f"line {statement.line}: {end.detail} while loading (stepped over)"
            return ()
        except (KeyError, TypeError, ValueError):
            raise SandboxError("the worker did not speak its protocol while loading") from None

    def _lost(self, end: _Ended) -> None:
        if self._zygote is not None and not self._zygote.alive():
            raise _ZygoteGone from None

    def _case(self, child: "_Child", case: Case, transcript: Transcript, deadline: float) -> Evidence:
        cpu = max(self.limits.cpu, self.limits.factor * case.seconds)
        left = deadline - time.monotonic()
        if left <= 0:
            raise _Ended("timed out", f"the {self.limits.total:g} s of the whole hand-in were used up")
        request = {"probe": case.probe, "probes": case.source, "seed": case.seed}
        child.send(request | ({"scratch": child.scratch} if case.scratch else {}))
        child.begin(cpu, min(cpu * self.limits.wall, left))
        while True:
            try:
                if (evidence := transcript.add(child.message())) is not None:
                    return evidence
            except EvidenceError as error:
                raise _Ended("died", f"it wrote into the grader's channel ({error})") from None

    def _start(self, job: Job, scratch: str) -> "_Child":
        if self.spawn:
            return _spawned(scratch, self.limits.memory_mib)
        probes = list(dict.fromkeys(case.source for case in job.cases))
        spec = {"preload": list(job.preload), "probes": probes, "scratch": scratch, "memory_mib": self.limits.memory_mib}
        with self._lock:
            if self._zygote is None or not self._zygote.alive():
                self._zygote = _Zygote()
            zygote = self._zygote
        return zygote.fork(spec)


def _environment() -> dict[str, str]:
    """What a worker may know of ours: nothing but where things are."""
    keep = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "MPLCONFIGDIR", "LD_LIBRARY_PATH")
    fixed = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"}
    fixed |= {"MPLBACKEND": "Agg", "PYTHONHASHSEED": "0", "TQDM_DISABLE": "1"}
    return {name: os.environ[name] for name in keep if name in os.environ} | fixed


def _python(module: str, call: str, *arguments: str) -> list[str]:
    """A command that runs `module.call` with our import path and nothing of the working directory's."""
    path = [entry for entry in sys.path if entry and os.path.abspath(entry) != os.getcwd()]
    package = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    code = f"import sys; sys.path[:] = {[*path, package]!r}; from gradelib.sandbox import {module}; {module}.{call}"
    return [sys.executable, "-I", "-B", "-c", code, *arguments]


class _Zygote:
    """The warm process and the socket to it."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._log = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            _python("zygote", f"main({theirs.fileno()})"),
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            cwd="/",
            env=_environment(),
            start_new_session=True,
        )
        theirs.close()
        self._socket, self._lock = ours, threading.Lock()
        ours.settimeout(START_SECONDS)
        try:
            ready = ours.recv(1 << 12)
        except OSError:
            ready = b""
        if not ready:
            self.close()
            raise SandboxError(f"the worker process did not start: {self.said()}")

    def said(self) -> str:
        self._log.seek(0)
        return self._log.read()[-2000:].decode("utf-8", "replace").strip()

    def alive(self) -> bool:
        return self._process.poll() is None

    def close(self) -> None:
        self._socket.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        self._process.kill()
        self._process.wait()

    def ask(self, request: dict[str, Any], *descriptors: int) -> dict[str, Any]:
        """One packet there, one back. Raises _ZygoteGone if nobody answers."""
        with self._lock:
            try:
                socket.send_fds(self._socket, [json.dumps(request).encode()], list(descriptors))
                answer = self._socket.recv(1 << 12)
            except OSError:
                answer = b""
        if not answer:
            if self.alive():
                raise SandboxError(f"the worker process does not answer: {self.said()}")
            raise _ZygoteGone
        reply: dict[str, Any] = json.loads(answer)
        return reply

    def fork(self, spec: dict[str, Any]) -> "_Child":
        ours, theirs = socket.socketpair()
        with theirs:
            pid = self.ask({"fork": spec}, theirs.fileno())["pid"]
        return _Child(ours, pid, spec["scratch"], lambda: self.ask({"reap": pid}))


def _spawned(scratch: str, memory_mib: int) -> "_Child":
    """A worker in a fresh process; it proves by a token that the connection is its own."""
    token = secrets.token_hex(16)
    with socket.create_server(("127.0.0.1", 0)) as server, tempfile.TemporaryFile() as log:
        call = f"main({server.getsockname()[1]}, {token!r}, {scratch!r}, {memory_mib})"
        process = subprocess.Popen(
            _python("spawned", call), stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=_environment(), start_new_session=True
        )
        server.settimeout(START_SECONDS)
        try:
            while True:
                connection, _ = server.accept()
                connection.settimeout(5.0)
                if connection.recv(len(token), socket.MSG_WAITALL) == token.encode():
                    connection.settimeout(None)
                    break
                connection.close()
        except OSError:
            process.kill()
            process.wait()
            log.seek(0)
            raise SandboxError(f"the worker process did not start: {log.read()[-2000:].decode('utf-8', 'replace')}") from None

    def reap() -> dict[str, Any]:
        return {"status": process.wait(), "seconds": 0.0}

    return _Child(connection, process.pid, scratch, reap)


class _Child:
    """One process with student code: a socket to it, its clock, and its end."""

    def __init__(self, connection: socket.socket, pid: int, scratch: str, reap: Any) -> None:
        self._socket, self.pid, self.scratch, self._reap = connection, pid, scratch, reap
        self._buffer = bytearray()
        self._status: dict[str, Any] | None = None
        self._got = 0
        self._cpu_end = self._wall_end = 0.0
        self._wall = 0.0

    def send(self, request: dict[str, Any]) -> None:
        data = json.dumps(request).encode()
        self._socket.settimeout(START_SECONDS)
        with contextlib.suppress(OSError):  # a dead child shows when its answer is read
            self._socket.sendall(struct.pack("<I", len(data)) + data)

    def begin(self, cpu: float, wall: float) -> None:
        """Start the clocks of the next answers: seconds of CPU and of time."""
        self._cpu_limit, self._wall, self._got = cpu, wall, 0
        self._cpu_end, self._wall_end = self._cpu() + cpu, time.monotonic() + wall

    def message(self) -> Any:
        """The next message. Raises _Ended if the child is over its limits or gone, or sends no message."""
        size = len(MAGIC) + PREFIX.size
        try:
            self._fill(size)
            size += lengths(bytes(self._buffer[:size]))
            self._fill(size)
            message = decode(bytes(self._buffer[:size]))
        except EvidenceError as error:
            raise _Ended("died", f"it wrote into the grader's channel ({error})") from None
        del self._buffer[:size]
        if not isinstance(message, dict):
            raise _Ended("died", "it wrote into the grader's channel")
        return message

    def _fill(self, size: int) -> None:
        while len(self._buffer) < size:
            ready = select.select([self._socket], [], [], 0.1)[0]
            if time.monotonic() > self._wall_end:
                raise _Ended("timed out", f"it was not done after {self._wall:.0f} s")
            if not ready:
                if self._cpu() > self._cpu_end:
                    raise _Ended("timed out", f"it was not done after {self._cpu_limit:.0f} s of computing")
                continue
            try:
                data = self._socket.recv(1 << 20)
            except OSError:
                data = b""
            if not data:
                raise _Ended("died", self._obituary())
            self._got += len(data)
            if self._got > CASE_BYTES:
                raise _Ended("died", "it sent more than the grader keeps")
            self._buffer += data

    def _cpu(self) -> float:
        """CPU seconds of the process so far; 0 where the system does not tell."""
        try:
            with open(f"/proc/{self.pid}/stat", "rb") as file:
                fields = file.read().rpartition(b")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, IndexError, ValueError):
            return 0.0

    def _zombie(self) -> bool:
        try:
            with open(f"/proc/{self.pid}/stat", "rb") as file:
                return file.read().rpartition(b")")[2].split()[0] == b"Z"
        except (OSError, IndexError):
            return False

    def _obituary(self) -> str:
        for _ in range(100):  # it may still be on its way out; killed now, it would look killed for its memory
            if self._zombie():
                break
            time.sleep(0.005)
        self.close()
        status = (self._status or {}).get("status", 0)
        if status == -signal.SIGKILL:
            return "the process was killed, most likely for its memory"
        if status < 0:
            return f"the process ended with {KILLED.get(status, f'signal {-status}')}"
        return f"the code ended the process (exit status {status})"

    def close(self) -> float:
        """Kill it and all that it started, reap it; its CPU seconds."""
        if self._status is None:
            for kill in (getattr(os, "killpg", os.kill), os.kill):
                with contextlib.suppress(OSError):
                    kill(self.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
            self._socket.close()
            with contextlib.suppress(_ZygoteGone):
                self._status = self._reap()
            self._status = self._status or {"status": 0, "seconds": 0.0}
        return float(self._status["seconds"])
