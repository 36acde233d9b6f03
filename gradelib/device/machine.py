"""The rest of a machine with CUDA devices: torch.cuda's functions, generators, the autograd engine, optimisers, files."""

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import torch
from torch import Tensor
from torch.utils import checkpoint

from gradelib.device import text
from gradelib.device.ledger import CPU, CUDA, ENTRY, Ledger, entry, home, put, tensors_in

__tracebackhide__ = True
NAME = "Simulated CUDA device"
MEMORY = 16 << 30
ON: list[Ledger] = []  # the machine that is on, if any

Replacement = tuple[Any, str, Any]


def machine() -> Ledger:
    """The machine that is on; after it, one without devices: a hand-in may have kept one of its functions."""
    return ON[-1] if ON else Ledger(0, {})


def _index(device: Any = None) -> int:
    """A device as torch.cuda's functions take it: a number, a name, a torch.device, or None for the current one."""
    found = machine().device("cuda" if device is None else device)
    if found is None or found == CPU:
        raise ValueError(f"Expected a cuda device, but got: {device}")
    return int(found.index)


# ------------------------------------------------------------------ torch.cuda


class Stream:
    """A stream or an event: everything is done at once, and in order."""

    def __init__(self, *_: Any, **__: Any) -> None:
        self._at = 0.0

    def __enter__(self) -> "Stream":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *_, **__: None

    def query(self) -> bool:
        return True

    def record(self, *_: Any) -> None:
        self._at = time.perf_counter()

    def elapsed_time(self, end: "Stream") -> float:
        return 1e3 * (end._at - self._at)


class Event(Stream):
    """An event."""


def _exchange(index: int) -> int:
    before = machine().current
    if index is not None and index >= 0:
        machine().current = _index(index)
    return before


def _set_device(device: Any) -> None:
    _exchange(_index(device))


def _properties(device: Any = None) -> SimpleNamespace:
    _index(device)
    return SimpleNamespace(name=NAME, major=8, minor=0, total_memory=MEMORY, multi_processor_count=1)


def _name(device: Any = None) -> str:
    return str(_properties(device).name)


def _capability(device: Any = None) -> tuple[int, int]:
    return _properties(device).major, _properties(device).minor


def _seed(seed: int) -> None:
    torch.default_generator.manual_seed(int(seed))  # the devices draw from the CPU's generator


def _set_states(states: Sequence[Tensor]) -> None:
    for state in states[:1]:
        torch.set_rng_state(state)


def _always(value: Any) -> Callable[..., Any]:
    return lambda *_, **__: value


def _cuda() -> dict[str, Any]:
    nothing = (
        "init", "_lazy_init", "synchronize", "empty_cache", "seed", "seed_all", "ipc_collect",
        "reset_peak_memory_stats", "reset_max_memory_allocated", "reset_max_memory_cached", "reset_accumulated_memory_stats",
    )  # fmt: skip
    amounts = "memory_allocated", "max_memory_allocated", "memory_reserved", "max_memory_reserved", "memory_cached", "utilization"
    return {
        **{name: _always(None) for name in nothing},
        **{name: _always(0) for name in amounts},
        "is_available": lambda: machine().count > 0,
        "device_count": lambda: machine().count,
        "is_initialized": lambda: machine().count > 0,
        "current_device": lambda: machine().current,
        "set_device": _set_device,
        "_exchange_device": lambda index: _exchange(index),
        "_maybe_exchange_device": lambda index: _exchange(index),
        "get_device_name": _name,
        "get_device_properties": _properties,
        "get_device_capability": _capability,
        "is_bf16_supported": _always(True),
        "is_current_stream_capturing": _always(False),
        "get_arch_list": _always(["sm_80"]),
        "manual_seed": lambda seed: _seed(seed),
        "manual_seed_all": lambda seed: _seed(seed),
        "initial_seed": lambda: torch.initial_seed(),
        "get_rng_state": lambda device=None: torch.get_rng_state(),
        "get_rng_state_all": lambda: [torch.get_rng_state()] * machine().count,
        "set_rng_state": lambda state, device=None: torch.set_rng_state(state),
        "set_rng_state_all": _set_states,
        "mem_get_info": _always((MEMORY, MEMORY)),
        "memory_summary": _always(""),
        "memory_stats": lambda device=None: {},
        "Stream": Stream,
        "Event": Event,
        "current_stream": lambda device=None: Stream(),
        "default_stream": lambda device=None: Stream(),
        "stream": lambda stream: contextlib.nullcontext(stream),
    }


def _accelerator() -> dict[str, Any]:
    return {
        "is_available": lambda: machine().count > 0,
        "device_count": lambda: machine().count,
        "current_accelerator": lambda check_available=False: torch.device("cuda") if machine().count else None,
        "synchronize": _always(None),
        "current_stream": lambda device=None: Stream(),
        **{name: (lambda: machine().current) for name in ("current_device_index", "current_device_idx")},
        **{name: (lambda device: _set_device(device)) for name in ("set_device_index", "set_device_idx")},
    }


# ------------------------------------------------------------------ tensors of the old names, generators, pinned memory


def _typed(name: str) -> type:
    """torch.cuda.FloatTensor and its like: made by calling it, recognised by isinstance."""
    plain = getattr(torch, name)

    class Kind(type):
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, Tensor) and home(value) != CPU and value.dtype == plain.dtype

        def __call__(cls, *args: Any, **options: Any) -> Any:
            return put(plain(*args, **options), CUDA[machine().current])

    return Kind(name, (), {"__module__": "torch.cuda", "dtype": plain.dtype, "is_cuda": True})


_Generator: Any = torch.Generator


class Generator(_Generator):  # type: ignore[misc]
    """A generator of a device; all draw alike."""

    _device: torch.device

    def __new__(cls, device: Any = "cpu") -> "Generator":
        where = machine().device(device)
        made: Generator = super().__new__(cls, device=device if where is None else "cpu")
        made._device = where or torch.device(device)
        return made

    @property
    def device(self) -> torch.device:
        return self._device


def _pin_memory(tensor: Tensor, *_: Any, **__: Any) -> Tensor:
    if home(tensor) != CPU:
        raise RuntimeError(f"cannot pin '{tensor.type()}' only dense CPU tensors can be pinned")
    return tensor


def _as_written(model: Any = None, *_: Any, **__: Any) -> Any:
    """torch.compile: none of it."""
    return model if model is not None else lambda given: given


def _jit(original: Callable[..., Any]) -> Callable[..., Any]:
    """torch.jit.script and trace: none of it either, but for torch's own functions."""

    def given(model: Any, *args: Any, **options: Any) -> Any:
        torchs = str(getattr(model, "__module__", "")).startswith("torch.") and not isinstance(model, torch.nn.Module)
        return original(model, *args, **options) if torchs else model

    return given


# ------------------------------------------------------------------ autograd and optimisers


def _backward(original: Callable[..., Any]) -> Callable[..., Any]:
    """The engine: hooks and `backward` functions of the hand-in run on this machine, too."""

    def run(tensors: Any, *args: Any, **options: Any) -> Any:
        ledger = machine()
        homes = [home(tensor) for tensor in tensors_in([tensors])]
        for number, given in enumerate(args[0] if args and isinstance(args[0], tuple | list) else ()):
            if given is not None and given.dim() and number < len(homes) and entry(given) and home(given) != homes[number]:
                raise RuntimeError(f"invalid gradient at index {number} - expected device {homes[number]} but got {home(given)}")
        ledger.engine.append(next((device for device in homes if device != CPU), CPU))
        seen = ledger in torch.overrides._get_current_function_mode_stack()
        try:
            with contextlib.nullcontext() if seen else ledger:
                return original(tensors, *args, **options)
        finally:
            ledger.engine.pop()

    return run


def _grouped(lists: list[list[Any]], with_indices: bool = False) -> dict[Any, Any]:
    """Tensors by device and dtype, as optimisers take them: {(device, dtype): (lists, indices)}."""
    for together in zip(*(group for group in lists if group), strict=False):
        if len({home(tensor) for tensor in together if tensor is not None and tensor.dim()}) > 1:
            raise RuntimeError(text.OTHER_STATE)
    groups: dict[Any, tuple[list[list[Any]], list[int]]] = {}
    for index, tensor in enumerate(lists[0]):
        columns, indices = groups.setdefault((home(tensor), tensor.dtype), ([[] for _ in lists], []))
        for column, source in zip(columns, lists, strict=True):
            column += source[index : index + 1]
        indices += [index] * with_indices
    return groups


def _shape_and_dtype(tensor: Tensor) -> dict[str, Any]:
    """What checkpointing compares of a recomputed tensor; its device is asked for where no ledger looks."""
    return {"shape": tensor.shape, "dtype": tensor.dtype}


def _on_first(self: Any, *inputs: Any, **options: Any) -> Any:
    """nn.DataParallel: the whole batch on its first device, which gives what the shares would."""
    if not self.device_ids:
        return self.module(*inputs, **options)
    device = self.src_device_obj
    for tensor in (*self.module.parameters(), *self.module.buffers()):
        if tensor.device != device:
            raise RuntimeError(
                f"module must have its parameters and buffers on device {device} (device_ids[0]) but found one of them on "
                f"device: {tensor.device}"
            )
    return self.module(*_moved(inputs, device), **_moved(options, device))


def _moved(value: Any, device: torch.device) -> Any:
    if isinstance(value, Tensor):
        return value.to(device)
    if isinstance(value, list | tuple):
        return type(value)(_moved(item, device) for item in value)
    return {name: _moved(item, device) for name, item in value.items()} if isinstance(value, dict) else value


# ------------------------------------------------------------------ files


def _location(storage: Any) -> str | None:
    """Where a file says that a storage lived; None leaves it to torch."""
    device = getattr(storage, "__dict__", {}).get(ENTRY)
    return str(device) if ON and device not in (None, CPU) else None


def _restored(storage: Any, location: Any) -> Any:
    """A storage as it comes from a file; None leaves it to torch, which refuses what is not here."""
    count = machine().count
    if not count or not str(location).startswith("cuda"):
        return None
    index = torch.device(location).index
    if index is not None and index >= count:
        raise RuntimeError(
            f"Attempting to deserialize object on CUDA device {index} but torch.cuda.device_count() is {count}. "
            "Please use torch.load with map_location to map your storages to an existing device."
        )
    storage.__dict__[ENTRY] = CUDA[machine().current if index is None else index]
    return storage


def _storage_on_cuda(storage: Any, device: Any = None, non_blocking: bool = False) -> Any:
    copy = storage.clone()
    copy.__dict__[ENTRY] = CUDA[_index(device)]
    return copy


torch.serialization.register_package(5, _location, _restored)


# ------------------------------------------------------------------ all of it


def replacements() -> Iterator[Replacement]:
    """What stands for which attribute while a machine is on.

    Each is an object of its own: torch._dynamo, which the first optimiser imports, refuses one under two names.
    """
    for owner, names in ((torch.cuda, _cuda()), (getattr(torch, "accelerator", None), _accelerator())):
        yield from ((owner, name, value) for name, value in names.items() if hasattr(owner, name))
    for name in ("Float", "Double", "Half", "BFloat16", "Long", "Int", "Short", "Char", "Byte", "Bool"):
        yield torch.cuda, f"{name}Tensor", _typed(f"{name}Tensor")
    yield torch, "Generator", Generator
    yield Tensor, "pin_memory", _pin_memory
    yield torch.UntypedStorage, "cuda", _storage_on_cuda
    yield torch, "compile", _as_written
    yield from ((torch.jit, name, _jit(getattr(torch.jit, name))) for name in ("script", "trace"))
    yield torch.nn.DataParallel, "forward", _on_first
    checks = checkpoint._allowed_determinism_checks_to_fns
    yield checkpoint, "_allowed_determinism_checks_to_fns", {**checks, "default": _shape_and_dtype}
    yield torch.backends.cudnn, "is_acceptable", _always(False)
    yield torch._C, "_group_tensors_by_device_and_dtype", _grouped
    yield torch.autograd, "_engine_run_backward", _backward(torch.autograd._engine_run_backward)  # type: ignore[attr-defined]
