"""Where tensors live: a device written on a tensor's storage, and the mode that keeps the account.

Every tensor stays an ordinary CPU tensor. Views, `detach()`, `.data`, parameters and saved tensors share the storage,
hence the device. A tensor that was never seen on an accelerator has no entry: it lives on the CPU.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode
from torch.utils import _device as defaults

from gradelib.device import text

Rule = Callable[["Ledger", Any, tuple[Any, ...], dict[str, Any]], Any]

CPU = torch.device("cpu")
CUDA = tuple(torch.device("cuda", index) for index in range(16))
ENTRY = "_gradelib_device"
__tracebackhide__ = True  # pytest shows the line that called torch, not ours
_ACCESSOR = type(Tensor.shape.__get__)  # type: ignore[attr-defined]  # of properties: reading and setting them
_storage: Callable[[Tensor], Any] = torch._C.TensorBase.untyped_storage
_is_wrapped: Callable[[Tensor], bool] = torch._C._functorch.is_functorch_wrapped_tensor
_unwrapped: Callable[[Tensor], Tensor] = torch._C._functorch.get_unwrapped


# ------------------------------------------------------------------ the entries


def _account(tensor: Tensor) -> dict[str, Any]:
    """Where the entry of a tensor is kept: its storage's attributes, its own where it has no storage (sparse, lazy)."""
    try:
        account: dict[str, Any] = _storage(tensor).__dict__
    except (RuntimeError, NotImplementedError, ValueError):
        account = _account(_unwrapped(tensor)) if _is_wrapped(tensor) else tensor.__dict__
    return account


def entry(tensor: Tensor) -> torch.device | None:
    """The device of a tensor as it was entered, or None."""
    return _account(tensor).get(ENTRY)


def home(tensor: Tensor) -> torch.device:
    """The device that a tensor lives on."""
    return _account(tensor).get(ENTRY) or CPU


def put(out: Any, device: torch.device) -> Any:
    """Enter the device of a tensor, or of all tensors in a result; the same object."""
    for tensor in tensors_in([out]):
        _account(tensor)[ENTRY] = device
    return out


def adopt(out: Any, device: torch.device) -> Any:
    """The same for those that have no entry yet."""
    for tensor in [out] if isinstance(out, Tensor) else tensors_in([out]):
        _account(tensor).setdefault(ENTRY, device)
    return out


def tensors_in(values: Iterable[Any]) -> list[Tensor]:
    """The tensors among some values, lists and tuples opened."""
    found: list[Tensor] = []
    for value in values:
        if isinstance(value, Tensor):
            found.append(value)
        elif isinstance(value, list | tuple):
            found += tensors_in(value)
    return found


# ------------------------------------------------------------------ copies between devices


class ToCopy(torch.autograd.Function):
    """A copy to another device whose gradient goes back to where the original lives."""

    @staticmethod
    def forward(ctx: Any, original: Tensor, device: torch.device, options: dict[str, Any]) -> Tensor:
        ctx.device, ctx.dtype = home(original), original.dtype
        copy: Tensor = put(original.to(**options, copy=True), device)
        return copy

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        return put(gradient.to(ctx.dtype, copy=True), ctx.device), None, None


def move(tensor: Tensor, device: torch.device, dtype: torch.dtype | None = None, *, copy: bool = False,
         memory_format: torch.memory_format | None = None) -> Tensor:  # fmt: skip
    """The tensor on a device: itself if it is there already, in that dtype, and no copy is asked for."""
    options: dict[str, Any] = {"dtype": dtype or tensor.dtype}
    if memory_format is not None:
        options["memory_format"] = memory_format
    elsewhere = home(tensor) != device
    if elsewhere and torch.is_grad_enabled() and tensor.requires_grad:
        moved: Tensor = ToCopy.apply(tensor, device, options)  # type: ignore[no-untyped-call]
        return moved
    out = tensor.to(**options, copy=copy or elsewhere)
    return out if out is tensor else put(out, device)


# ------------------------------------------------------------------ the mode


class Ledger(TorchFunctionMode):
    """A machine with `count` CUDA devices, seen by every torch function that is called while it is on.

    rules: functions that know more of devices than that all tensors must share one.
    current: index of the current CUDA device. engine: the devices of the backward passes under way, the innermost last;
    within one a tensor without an entry is a gradient and may live anywhere.
    """

    def __init__(self, count: int, rules: Mapping[Any, Rule]) -> None:
        super().__init__()
        self.count, self.current = count, 0
        self.engine: list[torch.device] = []
        self._rules = rules

    def __torch_function__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        options: dict[str, Any] = kwargs or {}
        rule = self._rules.get(function)
        if rule is not None:
            return rule(self, function, args, options)
        if type(function) is _ACCESSOR:
            return function(*args, **options)
        return self._call(function, args, options)

    def _call(self, function: Any, args: tuple[Any, ...], options: dict[str, Any]) -> Any:
        device = self.asked_for(function, options) if options or defaults.CURRENT_DEVICE is not None else None
        if options and options.get("generator") is not None:
            self._check_generator(function, args, options["generator"], device)
        if device is not None:
            out = function(*args, **{**options, "device": "cpu"})
            return put(out, device) if device != CPU or self.engine else out
        device = self.common(function, args, options)
        out = function(*args, **options)
        return adopt(out, device) if device != CPU or self.engine else out

    # -------------------------------------------------------------- which device

    def device(self, named: Any) -> torch.device | None:
        """The device that a name, a number or a torch.device means here; None for one that is not simulated, as "meta".

        Raises what CUDA raises for a device that this machine does not have.
        """
        if isinstance(named, int) and not isinstance(named, bool):
            named = torch.device("cuda", named)
        elif isinstance(named, str):
            named = torch.device(named)
        if named.type != "cuda":
            return CPU if named.type == "cpu" else None
        if not self.count:
            raise RuntimeError("No CUDA GPUs are available")
        index = self.current if named.index is None else named.index
        if index >= self.count:
            raise text.invalid_ordinal()
        return CUDA[index]

    def of(self, tensor: Tensor) -> torch.device:
        """The device of a tensor; of a gradient without an entry that of the backward pass."""
        return entry(tensor) or (self.engine[-1] if self.engine else CPU)

    def asked_for(self, function: Any, options: Mapping[str, Any]) -> torch.device | None:
        """The device that a call names, or that is the default one where tensors are made; None if it names none."""
        named = options.get("device")
        if named is None and defaults.CURRENT_DEVICE is not None and function in defaults._device_constructors():
            named = defaults.CURRENT_DEVICE
        return None if named is None else self.device(named)

    def common(self, function: Any, args: tuple[Any, ...], options: Mapping[str, Any]) -> torch.device:
        """The one device of all tensors of a call. Raises as CUDA does where they disagree."""
        tensors = tensors_in(args)
        if options:
            tensors += tensors_in(options.values())
        if not tensors:
            return CPU
        anywhere = None if self.engine else CPU
        devices = [entry(tensor) or anywhere for tensor in tensors]
        seen = {device for device in devices if device is not None}
        if len(seen) <= 1:
            return seen.pop() if seen else self.engine[-1]
        if not self.engine:
            adopt(tensors, CPU)  # from now on: or what shares their memory would move with the result
        return self._mixed(function, args, options, tensors)

    # -------------------------------------------------------------- tensors of several devices

    def _mixed(self, function: Any, args: Any, options: Mapping[str, Any], tensors: list[Tensor]) -> torch.device:
        name = text.name_of(function)
        if function in text.FREE:
            return self.of(tensors[0])
        if name.startswith("_foreach_"):
            return self._each(args)
        text.check_kernel(function, args, options, entry)
        device = next(device for tensor in tensors if (device := entry(tensor)) not in (None, CPU))
        writes = bool(args) and tensors[0] is args[0] and text.in_place(name)
        outputs = tensors_in([options.get("out")]) + tensors[:writes]
        scalars = function not in text.EXPANDING or all(tensor.dim() == 0 for tensor in tensors)
        for tensor in tensors:
            here = entry(tensor)
            scalar = scalars and here == CPU and tensor.dim() == 0 and all(tensor is not output for output in outputs)
            if here not in (None, device) and not scalar:
                raise text.two_devices(device, here)
        return device

    def _each(self, args: tuple[Any, ...]) -> torch.device:
        """Lists of tensors, taken in parallel: those at the same place share a device; results take it one by one."""
        lists = [tensors_in([arg]) for arg in args if isinstance(arg, list | tuple)]
        for together in zip(*(found for found in lists if found), strict=False):
            self.common(torch.add, together, {})
        return home(lists[0][0])

    def _check_generator(self, function: Any, args: Any, generator: Any, device: torch.device | None) -> None:
        where = self.common(function, args, {}) if device is None else device
        if generator.device.type != where.type:
            raise RuntimeError(f"Expected a '{where.type}' device type for generator but found '{generator.device.type}'")
