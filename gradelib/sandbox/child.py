"""One process that runs student code, as the judge sees it: a socket to it, its clock, and its end.

It comes from the zygote (`Zygote.fork`) or, where fork is missing, from a process of its own (`spawned`).
"""

import contextlib
import json
import os
import secrets
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from gradelib.errors import EvidenceError, SandboxError
from gradelib.evidence import MAGIC, PREFIX, decode, lengths

START_SECONDS = 120.0
CASE_BYTES = 128 << 20
TOO_LONG = "it was not done when its time was up"  # the same words for both clocks: load decides which is first
KILLED = {-signal.SIGSEGV: "a segmentation fault", -signal.SIGABRT: "an abort", -signal.SIGFPE: "a division by zero in C code"}
TICK = 0.1  # seconds between two looks at a silent child's clocks
SHORT = 1 << 14  # bytes
_decoded = lru_cache(maxsize=2048)(decode)  # what is right is the same in most hand-ins: read once, and known by identity


class Ended(Exception):
    """The child is over its limits or gone; ending and detail say which."""

    def __init__(self, ending: str, detail: str) -> None:
        self.ending, self.detail = ending, detail


class ZygoteGone(Exception):
    """The zygote died under us: every child died with it, through no fault of most."""


def _environment() -> dict[str, str]:
    """What a worker may know of ours: nothing but where things are."""
    keep = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "MPLCONFIGDIR", "LD_LIBRARY_PATH")
    fixed = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"}
    fixed |= {"MPLBACKEND": "Agg", "PYTHONHASHSEED": "0", "TQDM_DISABLE": "1", "CUDA_VISIBLE_DEVICES": ""}
    return {name: os.environ[name] for name in keep if name in os.environ} | fixed


def _python(module: str, call: str, *arguments: str) -> list[str]:
    """A command that runs `module.call` with our import path and nothing of the working directory's."""
    path = [entry for entry in sys.path if entry and os.path.abspath(entry) != os.getcwd()]
    package = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    code = f"import sys; sys.path[:] = {[*path, package]!r}; from gradelib.sandbox import {module}; {module}.{call}"
    return [sys.executable, "-I", "-B", "-c", code, *arguments]


class Zygote:
    """The warm process and the socket to it."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._log = tempfile.TemporaryFile()  # noqa: SIM115  lives as long as the process
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
            said = self.said()
            self.close()
            raise SandboxError(f"the worker process did not start: {said}")

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
        self._log.close()

    def ask(self, request: dict[str, Any], *descriptors: int) -> dict[str, Any]:
        """One packet there, one back. Raises ZygoteGone if nobody answers; a process that is stopped is ended."""
        with self._lock:
            try:
                socket.send_fds(self._socket, [json.dumps(request).encode()], list(descriptors))
                answer = self._socket.recv(1 << 12)
            except OSError:
                answer = b""
        if not answer:
            self._process.kill()
            raise ZygoteGone
        reply: dict[str, Any] = json.loads(answer)
        return reply

    def fork(self, spec: dict[str, Any]) -> "Child":
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                pid = self.ask({"fork": spec}, theirs.fileno())["pid"]
        except BaseException:
            ours.close()
            raise
        return Child(ours, pid, spec["scratch"], lambda: self.ask({"reap": pid}), self.alive)


def spawned(scratch: str, memory_mib: int) -> "Child":
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

    return Child(connection, process.pid, scratch, reap)


class Child:
    """One process with student code: a socket to it, its clock, and its end."""

    def __init__(
        self, connection: socket.socket, pid: int, scratch: str, reap: Any, has_parent: Callable[[], bool] = lambda: True
    ) -> None:
        self._socket, self.pid, self.scratch, self._reap, self._has_parent = connection, pid, scratch, reap, has_parent
        self.probes = ""  # the source that it was sent last
        self._buffer = bytearray()
        self._status: dict[str, Any] | None = None
        self._got = 0
        self._cpu_end = self._wall_end = 0.0

    def send(self, request: dict[str, Any]) -> None:
        data = json.dumps(request).encode()
        self._socket.settimeout(START_SECONDS)
        with contextlib.suppress(OSError):  # a dead child shows when its answer is read
            self._socket.sendall(struct.pack("<I", len(data)) + data)

    def begin(self, cpu: float, wall: float) -> None:
        """Start the clocks of the next answers: seconds of CPU and of time."""
        self._got = 0
        self._socket.settimeout(TICK)
        self._cpu_end, self._wall_end = self._cpu() + cpu, time.monotonic() + wall

    def message(self) -> Any:
        """The next message. Raises Ended if the child is over its limits or gone, or sends no message."""
        size = len(MAGIC) + PREFIX.size
        try:
            self._fill(size)
            size += lengths(bytes(self._buffer[:size]))
            self._fill(size)
            message = (_decoded if size <= SHORT else decode)(bytes(self._buffer[:size]))
        except EvidenceError as error:
            raise Ended("died", f"it wrote into the grader's channel ({error})") from None
        del self._buffer[:size]
        if not isinstance(message, dict):
            raise Ended("died", "it wrote into the grader's channel")
        return message

    def _fill(self, size: int) -> None:
        while len(self._buffer) < size:
            try:
                data = self._socket.recv(1 << 16)
            except TimeoutError:
                if self._cpu() > self._cpu_end or time.monotonic() > self._wall_end:
                    raise Ended("timed out", TOO_LONG) from None
                continue
            except OSError:
                data = b""
            if time.monotonic() > self._wall_end:
                raise Ended("timed out", TOO_LONG)
            if not data:
                raise Ended("died", self._obituary())
            self._got += len(data)
            if self._got > CASE_BYTES:
                raise Ended("died", "it sent more than the grader keeps")
            self._buffer += data

    def _cpu(self) -> float:
        """CPU seconds of the process so far; 0 where the system does not tell."""
        try:
            return time.clock_gettime((~self.pid << 3) | 2)  # Linux: the CPU clock of another process
        except (OSError, AttributeError, OverflowError):
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

    def mourn(self) -> None:
        """Raise ZygoteGone if it was lost with the zygote, not by itself."""
        if not self._has_parent():
            raise ZygoteGone

    def close(self) -> float:
        """Kill it and all that it started, reap it; its CPU seconds."""
        if self._status is None:
            for kill in (getattr(os, "killpg", os.kill), os.kill):
                with contextlib.suppress(OSError):
                    kill(self.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
            self._socket.close()
            with contextlib.suppress(ZygoteGone):
                self._status = self._reap()
            self._status = self._status or {"status": 0, "seconds": 0.0}
        return float(self._status["seconds"])
