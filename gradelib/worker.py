"""The only module that shares a process with student code: it loads a program and runs probes on it.

What it saw leaves as GEV1 messages through `send`, each the moment it is seen: {"at": i} before statement i,
{"loaded": notes}, {"observed": label, ...} at each yield, {"ended": ending, ...} after a probe.

A program is loaded and probed on a machine: this one ("cpu"), or one with simulated CUDA devices ("cuda:0", "cuda:1").
"""

import contextlib
import gc
import hashlib
import importlib.util
import linecache
import os
import sys
import tempfile
import time
import types
import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
import torch

from gradelib.calls import Signature, Signatures, bound, describe, signatures, small
from gradelib.comparison import Comparison
from gradelib.draw import Draw
from gradelib.errors import EvidenceError, ProbeError, Unavailable
from gradelib.evidence import encode
from gradelib.model import DEVICES, GIVEN, Opaque, Probe, Program, Statement, place
from gradelib.state import fresh_state, quiet_loaders

Send = Callable[[bytes], None]
MAX_CALLS, MAX_MESSAGE = 12, 2000


class TimedOut(BaseException):
    """Raised by an alarm in the process of a student's own run; no `except Exception` swallows it."""


class _Missing(Exception):
    """A probe asked for a name that the hand-in does not have."""


# ------------------------------------------------------------------ loading


class Loaded:
    """A program's namespace after its statements ran, the names of its files, and what was stepped over.

    device: the machine that it was loaded on, and is probed on. lack: why there is no such machine, else "".
    """

    def __init__(self, program: Program, device: str = "cpu") -> None:
        self.module = types.ModuleType("submission")
        self.files = {statement.file for statement in program.statements}
        self.notes: list[str] = []
        self.error: BaseException | None = None
        self.device, self.lack = device, ""


def load(program: Program, send: Send, device: str = "cpu") -> Loaded:
    """Execute a program statement by statement on a machine; a statement that fails is noted and stepped over."""
    loaded = Loaded(program, device)
    try:
        machine = _machine(device)
    except Unavailable as error:
        loaded.lack = str(error)
        send(encode({"loaded": []}))
        return loaded
    sys.modules["submission"] = loaded.module
    _remember_lines(program)
    flags, space = 0, loaded.module.__dict__
    with machine, fresh_state(1), quiet_loaders(loaded.notes):
        if program.given:
            _given(program.given)
        for index, statement in enumerate(program.statements):
            send(encode({"at": index}))
            before = {name: value for name, value in space.items() if callable(value)}
            try:
                code = _compiled(statement, flags)
                flags |= code.co_flags & _FUTURE
                exec(code, space)
            except TimedOut:
                raise
            except BaseException as error:
                loaded.notes.append(f"{place(statement.file, _line(error, statement))}: {_words(error)} (stepped over)")
            _keep_functions(space, before, statement, loaded.notes)
    send(encode({"loaded": loaded.notes[:40]}))
    return loaded


def _machine(device: str) -> contextlib.AbstractContextManager[object]:
    """The machine that code is to find. Raises Unavailable where this torch cannot simulate one."""
    count = DEVICES.index(device)
    if count == 0 and not torch.cuda.is_available():
        return contextlib.nullcontext()
    from gradelib.device import simulated_cuda

    return simulated_cuda(count)


_FUTURE = 0x1FF0000  # the bits of code.co_flags that `from __future__ import ...` sets


@lru_cache(maxsize=256)  # wrong solutions that share a process share the reference's statements
def _compiled(statement: Statement, flags: int) -> types.CodeType:
    text = "\n" * (statement.line - 1) + statement.code + "\n"
    code: types.CodeType = compile(text, statement.file, "exec", flags=flags, dont_inherit=True)
    return code


def _keep_functions(space: dict[str, Any], before: dict[str, Any], statement: Statement, notes: list[str]) -> None:
    """A later plain value of a function's name (`loss = loss(x)`) does not take the function away."""
    for name, value in before.items():
        if name in space and not callable(space[name]) and isinstance(value, types.FunctionType | type):
            space[name] = value
            notes.append(f"{place(statement.file, statement.line)}: gives the name of the function {name} to a value (ignored)")


def _given(source: str) -> None:
    module = types.ModuleType(GIVEN)
    exec(compile(source, f"<{GIVEN}>", "exec", dont_inherit=True), module.__dict__)
    sys.modules[GIVEN] = module


def _remember_lines(program: Program) -> None:
    for name in {statement.file for statement in program.statements}:
        lines: dict[int, str] = {}
        for statement in program.statements:
            if statement.file == name:
                lines.update(enumerate(statement.code.splitlines(), statement.line))
        text = [lines.get(number, "") + "\n" for number in range(1, max(lines, default=0) + 1)]
        linecache.cache[name] = (len(text), None, text, name)


def _line(error: BaseException, statement: Statement) -> int:
    if isinstance(error, SyntaxError) and error.lineno:
        return error.lineno
    frames = [line for frame, line in _frames(error) if frame.f_code.co_filename == statement.file]
    return frames[0] if frames else statement.line


def _frames(error: BaseException) -> list[tuple[types.FrameType, int]]:
    trace, frames = error.__traceback__, []
    while trace is not None:
        frames.append((trace.tb_frame, trace.tb_lineno))
        trace = trace.tb_next
    return frames


def _text(error: BaseException) -> str:
    try:
        return str(error)[:MAX_MESSAGE]
    except BaseException:
        return ""


def _words(error: BaseException) -> str:
    return f"{type(error).__name__}: {_text(error).splitlines()[0]}" if _text(error).strip() else type(error).__name__


# ------------------------------------------------------------------ the hand-in, as a probe sees it


class Student:
    """The hand-in's functions as attributes. Calls are checked against their signatures and counted.

    telling: the first calls are kept, too, with their arguments.
    """

    def __init__(self, loaded: Loaded, telling: bool = False) -> None:
        self._space, self._telling = loaded.module.__dict__, telling
        self._count, self._calls = 0, list[dict[str, Any]]()
        self._last: tuple[str, Any] | None = None
        self._inside = False

    def __getattr__(self, name: str) -> Any:
        if name not in self._space:
            raise _Missing(name)
        caller = self.__dict__[name] = self._caller(name)
        return caller

    def _caller(self, name: str) -> Any:
        function: Any = _Missing
        known: Signatures | None = None
        fits: set[Any] = set()  # the forms of call that it was seen to take

        def call(*arguments: Any, **options: Any) -> Any:
            nonlocal function, known
            if self._space.get(name) is not function:  # at first, or bound anew by the hand-in as it runs
                if name not in self._space:
                    raise _Missing(name)
                function = self._space[name]
                known = signatures(function)
                fits.clear()
            form = (len(arguments), *options) if options else len(arguments)
            telling = self._telling and self._count < MAX_CALLS
            if form not in fits or telling:
                names = bound(name, known, arguments, options)
                fits.add(form)
                if telling:
                    self._calls.append({"function": name, "arguments": [[n, small(v)] for n, v in names]})
            self._count += 1
            self._inside = True
            result = function(*arguments, **options)
            self._inside = False
            self._last = name, result
            return result

        call.__name__ = name
        return call

    def _returned(self) -> str:
        try:
            return f"`{self._last[0]}` returned {describe(self._last[1])}" if self._last else ""
        except BaseException:  # a hand-in's own kind of tensor
            return ""


# ------------------------------------------------------------------ running probes


def probes_module(source: str, file: str = "probes.py") -> types.ModuleType:
    """The module of a `probes.py`, imported once under a name of its own."""
    name = _module_name(source)
    if name not in sys.modules:
        module = types.ModuleType(name)
        module.__file__ = file
        sys.modules[name] = module
        try:
            exec(compile(source, file, "exec", dont_inherit=True), module.__dict__)
        except BaseException:
            del sys.modules[name]
            raise
    return sys.modules[name]


@lru_cache(maxsize=8)
def _module_name(source: str) -> str:
    return "gradelib_probes_" + hashlib.sha256(source.encode()).hexdigest()[:16]


def observe(
    probes: types.ModuleType, name: str, seed: str, loaded: Loaded, send: Send, scratch: str = "", calls: bool = False
) -> None:
    """Run one probe on a loaded program; everything that it saw goes through `send`.

    seed: hexadecimal; the first 32 digits seed `draw`, the rest the global generators. calls: tell the first calls, too.
    """
    generator, declared = probe_of(probes, name)
    absent = [module for module in declared.needs if importlib.util.find_spec(module) is None]
    if absent:
        send(encode({"ended": "unavailable", "detail": f"needs {absent[0]}: pip install {absent[0]}"}))
        return
    if loaded.lack:
        send(encode({"ended": "unavailable", "detail": loaded.lack}))
        return
    student, draw, start = Student(loaded, calls), Draw(seed[:32]), time.process_time()
    loaded.error = None
    state = fresh_state(int(seed[32:48], 16) % 2**63)
    with _machine(loaded.device):
        with state, quiet_loaders(loaded.notes), warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            if scratch:
                os.chdir(tempfile.mkdtemp(dir=scratch))  # of its own: nothing of an earlier probe lies there
            end = _run(generator, declared, student, draw, loaded, send)
        end |= {"drawn": draw.digest(), "returned": student._returned(), "seconds": time.process_time() - start}
        end |= {"warnings": [_words_of(entry) for entry in caught[:3]]}
        try:
            message = encode({**end, "calls": student._calls})
        except EvidenceError:
            message = encode({**end, "calls": []})
    send(message)


def _words_of(entry: Any) -> str:
    return f"{getattr(entry.category, '__name__', '')}: {entry.message}"[:300]


def probe_of(probes: types.ModuleType, name: str) -> tuple[Callable[..., Any], Probe]:
    """The generator of a probe, and what it declares of it."""
    for generator in vars(probes).values():
        if name in (declared := getattr(generator, "__probes__", {})):
            return generator, declared[name]
    raise KeyError(name)


def begun(generator: Callable[..., Any], declared: Probe, student: Any, draw: Draw) -> Any:
    """A probe at its beginning; one of several functions is given the one that it is about."""
    several = declared.name != generator.__name__
    return generator(student, draw, *((getattr(student, declared.function),) if several else ()))


def _run(
    generator: Callable[..., Any], declared: Probe, student: Student, draw: Draw, loaded: Loaded, send: Send
) -> dict[str, Any]:
    labels: set[str] = set()
    items: Any = None
    try:
        items = begun(generator, declared, student, draw)
        for item in items:
            send(_observation(item, labels, min(student._count, MAX_CALLS)))
        return {"ended": "done"}
    except (TimedOut, KeyboardInterrupt):
        raise
    except ProbeError as error:
        if any(frame.f_code.co_filename in loaded.files for frame, _ in _frames(error)):  # a hand-in cannot raise ours
            return {"ended": "raised", "fault": _fault(error, loaded, student)}
        return {"ended": "not graded", "detail": f"line {_probe_line(items, error)}: probe {declared.name}: {error}"}
    except _Missing as error:
        return {"ended": "missing", "detail": str(error)}
    except BaseException as error:
        loaded.error = error
        return {"ended": "raised", "fault": _fault(error, loaded, student)}


def _probe_line(items: Any, error: BaseException) -> int:
    """Where a probe broke a rule: at the yield where it waits, or where it raised."""
    waiting = getattr(items, "gi_frame", None)
    code = getattr(items, "gi_code", None)
    raised = [line for frame, line in _frames(error) if frame.f_code is code]
    return raised[-1] if raised else waiting.f_lineno if waiting is not None else 0


def _observation(item: Any, labels: set[str], calls: int) -> bytes:
    if not isinstance(item, tuple) or len(item) not in (2, 3) or not isinstance(item[0], str):
        raise ProbeError("a probe yields (label, value) or (label, value, comparison)")
    label, value, comparison = (*item, Comparison())[:3]
    if label in labels:
        raise ProbeError(f"the label {label!r} is yielded twice; each label is used once in a probe")
    if not isinstance(comparison, Comparison):
        raise ProbeError(f"{label!r}: the third element of a yield is same(), rows(), between() or statistics()")
    labels.add(label)
    head = {"observed": label, "comparison": comparison.as_dict(), "calls": calls}
    try:
        return encode({**head, "value": value})
    except EvidenceError:
        return encode({**head, "value": Opaque(f"{describe(value)}, too large to keep")})


def _fault(error: BaseException, loaded: Loaded, student: Student) -> dict[str, Any]:
    frames = _frames(error)
    own = [(frame, line) for frame, line in frames if frame.f_code.co_filename in loaded.files]
    fault = {
        "type": "signature" if isinstance(error, Signature) else type(error).__name__,
        "message": _text(error),
        "outside": not own and not student._inside and not isinstance(error, Signature),
    }
    if own:
        frame, line = own[-1]
        file = frame.f_code.co_filename
        fault |= {"file": file, "line": line, "code": linecache.getline(file, line).strip()[:200]}
        fault |= {"function": frame.f_code.co_qualname.replace("<locals>.", ""), "own": frame is frames[-1][0]}
    return fault


# ------------------------------------------------------------------ serving


def serve(receive: Callable[[], dict[str, Any] | None], send: Send) -> None:
    """Answer requests until there are none.

    {"load": program, "given": ..., "device": ...} and {"probe": name, "probes": source, "seed": ..., "scratch": ...,
    "calls": ...}, without "probes" where it is the same as before.
    """
    loaded: Loaded | None = None
    source = ""
    while (request := receive()) is not None:
        if "load" in request:
            statements = tuple(Statement(*fields) for fields in request["load"])
            loaded = load(Program(statements, request.get("given", "")), send, request.get("device", "cpu"))
        elif loaded is not None:
            source = request.get("probes", source)
            try:
                module = probes_module(source)
            except Exception as error:
                lines = [line for frame, line in _frames(error) if frame.f_code.co_filename == "probes.py"]
                told = str(error) if isinstance(error, ProbeError) else _words(error)
                send(encode({"ended": "not graded", "detail": f"line {lines[-1] if lines else 1}: {told}"}))
                continue
            scratch, calls = request.get("scratch", ""), request.get("calls", False)
            observe(module, request["probe"], request["seed"], loaded, send, scratch, calls)


def settle() -> None:
    """Before a first fork: one thread, and everything that first calls make lazily, made."""
    torch.set_num_threads(1)
    x = torch.ones(4, 3, requires_grad=True)
    ((x @ torch.ones(3, 1)).pow(2).sum() + x.abs().mean()).backward()
    list(torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.ones(4, 1)), 2, shuffle=True))
    torch.normal(0, 1, (2, 2)), torch.randperm(3), torch.linalg.lstsq(torch.eye(2), torch.ones(2, 1))
    np.random.get_state(), encode({"value": x})  # NumPy imports its generators at the first touch
    with contextlib.suppress(Unavailable), _machine("cuda:0"):
        (torch.ones(2, device="cuda").requires_grad_() * 2).sum().backward()
    np.linalg.lstsq(np.eye(2), np.ones(2), rcond=None), np.ones((2, 2)) @ np.ones((2, 2))
    gc.collect()
    gc.freeze()
