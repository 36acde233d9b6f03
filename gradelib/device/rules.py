"""Functions that know more of devices than that all tensors must share one: copies, NumPy, indices, gradients, layers."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.utils import _device as defaults

from gradelib.device import text
from gradelib.device.ledger import CPU, Ledger, Rule, adopt, entry, home, move, put, tensors_in

Args = tuple[Any, ...]
Options = dict[str, Any]
__tracebackhide__ = True


def _argument(args: Args, options: Options, position: int, name: str) -> Any:
    return args[position] if position < len(args) else options.get(name)


# ------------------------------------------------------------------ to another device


def to(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    tensor, *rest = args
    copy = options.get("copy", False)
    options = {name: value for name, value in options.items() if name != "copy"}
    other = options.get("other", rest[0] if rest else None)
    if isinstance(other, Tensor):
        return move(tensor, ledger.of(other), other.dtype, copy=copy)
    flags = [value for value in rest if isinstance(value, bool)]
    if len(flags) > 1:
        copy, rest = flags[1], [value for value in rest if not isinstance(value, bool)]
    if rest and isinstance(rest[0], int):
        rest[0] = torch.device("cuda", rest[0])
    named, dtype, _, memory_format = torch._C._nn._parse_to(*rest, **options)
    device = ledger.of(tensor) if named is None else ledger.device(named)
    if device is None:
        return function(*args, **options)
    return move(tensor, device, dtype, copy=copy, memory_format=memory_format)


def untouched(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    """Of a function that only reads which device is meant: `Module.to(device=...)` asks it, and then moves."""
    return function(*args, **options)


def cuda(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    named = _argument(args, options, 1, "device")
    device = ledger.device("cuda" if named is None else named)
    if device is None or device == CPU:
        raise RuntimeError(f"Invalid device, must be cuda device, but got {named}")
    return move(args[0], device, memory_format=options.get("memory_format"))


def cpu(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    return move(args[0], CPU, memory_format=options.get("memory_format"))


def type_(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    tensor, wanted = args[0], _argument(args, options, 1, "dtype")
    if wanted is None:
        return type_name(tensor, ledger.of(tensor))
    if isinstance(wanted, torch.dtype):
        return move(tensor, ledger.of(tensor), wanted)
    name = wanted if isinstance(wanted, str) else f"{wanted.__module__}.{wanted.__name__}"
    device = ledger.device("cuda") if ".cuda." in name else CPU
    return move(tensor, device or CPU, tensor.type(name.replace(".cuda", "")).dtype)


def type_as(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    other = _argument(args, options, 1, "other")
    return move(args[0], ledger.of(other), other.dtype)


def type_name(tensor: Tensor, device: torch.device) -> str:
    """The legacy name of a tensor's type: "torch.FloatTensor", "torch.cuda.FloatTensor"."""
    return tensor.type() if device == CPU else tensor.type().replace("torch.", "torch.cuda.")


def make(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    """torch.tensor, as_tensor, asarray: without a device that of a tensor that is given, else the default one."""
    data = args[0] if args else next(iter(options.values()))
    named = options.get("device")
    if named is None:
        named = ledger.of(data) if isinstance(data, Tensor) else defaults.CURRENT_DEVICE or CPU
    device = ledger.device(named)
    if device is None:
        return function(*args, **options)
    out = function(*args, **{**options, "device": "cpu"})
    if function is torch.tensor:
        return put(out, device) if device != CPU or ledger.engine else out
    return out if home(out) == device else move(out, device)  # a copy: the original's memory stays where it is


# ------------------------------------------------------------------ where it lives


def device_of(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    return function(*args, **options) if args[0].is_meta else ledger.of(args[0])


def is_cuda(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    return ledger.of(args[0]) != CPU


def is_cpu(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    return function(*args, **options) and ledger.of(args[0]) == CPU


def get_device(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    device = ledger.of(args[0])
    return -1 if device == CPU else device.index


def representation(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    with ledger:
        return torch._tensor_str._str(args[0], **options)


def format_(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    if args[0].dim() == 0:
        return function(*args)
    with ledger:
        return object.__format__(*args)


# ------------------------------------------------------------------ on the host alone


def numpy(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    device = ledger.of(args[0])
    force = function is Tensor.numpy and (options.get("force") or True in args[1:])
    if device != CPU and not force:
        raise text.no_numpy(device)
    return function(*args, **options)


def on_the_host(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    if ledger.of(args[0]) != CPU:
        raise TypeError(f"{text.name_of(function)} is only implemented on CPU tensors")
    return function(*args, **options)


# ------------------------------------------------------------------ indices


def _indexed(ledger: Ledger, tensor: Tensor, index: Any) -> torch.device:
    device = ledger.of(tensor)
    for part in tensors_in([index]):
        if ledger.of(part) not in (CPU, device):
            raise text.other_index(device)
    return device


def getitem(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    device = _indexed(ledger, args[0], args[1])
    out = function(*args)
    return adopt(out, device) if device != CPU else out


def setitem(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    tensor, index, value = args
    device = _indexed(ledger, tensor, index)
    parts = index if isinstance(index, tuple) else [index]
    picked = any(isinstance(part, list) or (isinstance(part, Tensor) and part.dim()) for part in parts)
    if isinstance(value, Tensor) and picked and value.dim() and ledger.of(value) != device:
        raise text.two_devices(device, ledger.of(value))  # by indices; a slice is merely copied to
    return function(*args)


def index_put(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    tensor, indices, value = args[0], _argument(args, options, 1, "indices"), _argument(args, options, 2, "values")
    device = _indexed(ledger, tensor, list(indices))
    if value.dim() and ledger.of(value) != device:
        raise text.two_devices(device, ledger.of(value))
    out = function(*args, **options)
    return adopt(out, device) if device != CPU else out


# ------------------------------------------------------------------ gradients


def grad(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    """`.grad`: made in C++, it has no entry; it lives where its tensor lives."""
    found = function(*args, **options)
    return None if found is None else adopt(found, ledger.of(args[0]))


def set_grad(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    tensor, gradient = args
    if isinstance(gradient, Tensor) and ledger.of(gradient) != ledger.of(tensor):
        raise text.other_gradient(ledger.of(gradient), ledger.of(tensor))
    return function(*args, **options)


def hook(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    tensor, called = args
    return function(tensor, lambda gradient: called(adopt(gradient, ledger.of(tensor))))


def autograd_grad(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    found = function(*args, **options)
    for gradient, tensor in zip(found, tensors_in([_argument(args, options, 1, "inputs")]), strict=True):
        if gradient is not None:
            adopt(gradient, ledger.of(tensor))
    return found


# ------------------------------------------------------------------ layers with words of their own


def convolution(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    x, weight, bias = (_argument(args, options, i, name) for i, name in enumerate(("input", "weight", "bias")))
    device, other = ledger.of(x), ledger.of(weight)
    if device.type != other.type:
        tail = " or input should be a MKLDNN tensor and weight is a dense tensor" if device == CPU else ""
        names = type_name(x, device), type_name(weight, other)
        raise RuntimeError(f"Input type ({names[0]}) and weight type ({names[1]}) should be the same{tail}")
    for name, tensor in (("weight", weight), ("bias", bias)):
        if tensor is not None and ledger.of(tensor) != device:
            if name == "bias" and ledger.of(tensor).type != device.type:
                names = type_name(x, device), type_name(tensor, ledger.of(tensor))
                raise RuntimeError(f"Input type ({names[0]}) and bias type ({names[1]}) should be the same")
            raise text.other_device(name, ledger.of(tensor), device, "wrapper_CUDA__cudnn_convolution")
    out = function(*args, **options)
    return adopt(out, device) if device != CPU else out


def recurrent(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    """_VF.lstm, gru, rnn_tanh, rnn_relu: (input, hidden, weights, ...) or, packed, (data, batch sizes, hidden, weights, ...)."""
    packed = isinstance(args[1], Tensor) and args[1].dtype == torch.int64
    hidden, weights = args[2:4] if packed else args[1:3]
    device = ledger.of(args[0])
    for what, group in (("hidden", hidden), ("parameter", weights)):
        for tensor in tensors_in([group]):
            if ledger.of(tensor) != device:
                raise RuntimeError(
                    f"Input and {what} tensors are not at the same device, found input tensor at {device} "
                    f"and {what} tensor at {ledger.of(tensor)}"
                )
    out = function(*args, **options)
    return adopt(out, device) if device != CPU else out


def pack(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    if ledger.of(args[1]) != CPU:
        where = ledger.of(args[1])
        raise RuntimeError(f"'lengths' argument should be a 1D CPU int64 tensor, but got 1D {where} Long tensor")
    data, sizes = function(*args, **options)
    return put(data, ledger.of(args[0])), sizes


def unpack(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    data, lengths = function(*args, **options)
    return put(data, ledger.of(args[0])), lengths


def masked_fill(ledger: Ledger, function: Any, args: Args, options: Options) -> Any:
    tensor, mask, value = args[0], _argument(args, options, 1, "mask"), _argument(args, options, 2, "value")
    device = ledger.of(tensor)
    if ledger.of(mask) != device:
        raise RuntimeError(
            f"expected self and mask to be on the same device, but got mask on {ledger.of(mask)} and self on {device}"
        )
    if isinstance(value, Tensor) and value.dim() == 0 and entry(value) not in (None, device, CPU):
        raise text.two_devices(device, ledger.of(value))
    out = function(*args, **options)
    return adopt(out, device) if device != CPU else out


def _getters(rules: dict[str, Rule]) -> dict[Any, Rule]:
    return {getattr(Tensor, name).__get__: rule for name, rule in rules.items()}


def _methods(rule: Rule, *functions: Callable[..., Any]) -> dict[Any, Rule]:
    return dict.fromkeys(functions, rule)


def table() -> dict[Any, Rule]:
    """The rule of each such function."""
    convolutions = [getattr(torch, f"conv{kind}{n}d") for kind in ("", "_transpose") for n in (1, 2, 3)]
    layers = [getattr(torch._VF, name) for name in ("lstm", "gru", "rnn_tanh", "rnn_relu")]
    return {
        **_getters({"device": device_of, "is_cuda": is_cuda, "is_cpu": is_cpu, "grad": grad}),
        getattr(Tensor, "grad").__set__: set_grad,  # noqa: B009  its annotation tells of its value
        **_methods(to, Tensor.to),
        **_methods(untouched, torch._C._nn._parse_to),
        **_methods(cuda, Tensor.cuda),
        **_methods(cpu, Tensor.cpu),
        **_methods(type_, Tensor.type),
        **_methods(type_as, Tensor.type_as),
        **_methods(make, torch.tensor, torch.as_tensor, torch.asarray),
        **_methods(get_device, Tensor.get_device, torch.get_device),
        **_methods(representation, Tensor.__repr__),
        **_methods(format_, Tensor.__format__),
        **_methods(numpy, Tensor.numpy, Tensor.__array__),
        **_methods(on_the_host, Tensor.apply_, Tensor.map_),
        **_methods(getitem, Tensor.__getitem__),
        **_methods(setitem, Tensor.__setitem__),
        **_methods(index_put, Tensor.index_put, Tensor.index_put_, torch.index_put, torch.index_put_),
        **_methods(masked_fill, Tensor.masked_fill, Tensor.masked_fill_, torch.masked_fill),
        **_methods(hook, Tensor.register_hook),
        **_methods(autograd_grad, torch.autograd.grad),
        **_methods(convolution, *convolutions),
        **_methods(recurrent, *layers),
        **_methods(pack, torch._VF._pack_padded_sequence),
        **_methods(unpack, torch._VF._pad_packed_sequence),
    }
