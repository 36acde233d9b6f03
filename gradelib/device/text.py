"""What CUDA says: the words of its errors, and which functions say them in which order."""

from collections.abc import Callable, Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

__tracebackhide__ = True
Arguments = tuple[tuple[str, int, str], ...]  # the kernel's name of an argument; its position and name in the call

FREE = frozenset(
    {
        Tensor.copy_, Tensor.expand_as, Tensor.view_as, Tensor.reshape_as, Tensor.is_same_size, Tensor.__format__,
        Tensor.backward,
        torch.result_type, torch.can_cast, torch.broadcast_tensors, torch.tensor_split, Tensor.tensor_split, F.ctc_loss,
        torch._C._nn._parse_to, torch._has_compatible_shallow_copy_type,
    }
)  # fmt: skip
"""Functions whose tensors may live on several devices; what they give lives where the first one does."""

EXPANDING = frozenset({F.mse_loss, F.l1_loss, F.smooth_l1_loss, F.huber_loss})
"""Functions that expand their arguments first: a CPU scalar among them is a scalar no more."""

_PRODUCTS = torch.matmul, Tensor.matmul, Tensor.__matmul__
_DOT: tuple[str, Arguments] = ("wrapper_CUDA__dot", (("self", 0, "input"), ("tensor", 1, "tensor")))
_PAIR: Arguments = (("self", 0, "input"), ("mat2", 1, "mat2"))
_SELECT: Arguments = (("self", 0, "input"), ("index", 2, "index"))
_LOSS: Arguments = (("self", 0, "input"), ("target", 1, "target"), ("weight", 2, "weight"))
_ADDMM: Arguments = (("self", 0, "input"), ("mat1", 1, "mat1"), ("mat2", 2, "mat2"))
_TENSORS: Arguments = (("tensors", 0, "tensors"),)
_NORM: Arguments = (("input", 0, "input"), ("weight", 3, "weight"), ("bias", 4, "bias"),
                    ("running_mean", 1, "running_mean"), ("running_var", 2, "running_var"))  # fmt: skip

KERNELS: dict[Any, tuple[str, Arguments]] = {
    F.linear: ("wrapper_CUDA_addmm", (("self", 2, "bias"), ("mat1", 0, "input"), ("mat2", 1, "weight"))),
    **dict.fromkeys((torch.mm, Tensor.mm), ("wrapper_CUDA_mm", _PAIR)),
    **dict.fromkeys((torch.bmm, Tensor.bmm), ("wrapper_CUDA_bmm", _PAIR)),
    **dict.fromkeys((torch.addmm, Tensor.addmm), ("wrapper_CUDA_addmm", _ADDMM)),
    **dict.fromkeys((torch.dot, Tensor.dot), _DOT),
    **dict.fromkeys((torch.index_select, Tensor.index_select), ("wrapper_CUDA__index_select", _SELECT)),
    **dict.fromkeys((torch.gather, Tensor.gather), ("wrapper_CUDA_gather", _SELECT)),
    **dict.fromkeys((torch.cat, torch.stack, torch.hstack, torch.vstack), ("wrapper_CUDA_cat", _TENSORS)),
    F.embedding: ("wrapper_CUDA__index_select", (("self", 1, "weight"), ("index", 0, "input"))),
    F.cross_entropy: ("wrapper_CUDA_nll_loss_forward", _LOSS),
    F.nll_loss: ("wrapper_CUDA_nll_loss_forward", _LOSS),
    F.binary_cross_entropy: ("wrapper_CUDA__binary_cross_entropy", _LOSS),
    **dict.fromkeys((torch.equal, Tensor.equal), ("wrapper_CUDA__equal", (("self", 0, "input"), ("other", 1, "other")))),
    F.batch_norm: ("wrapper_CUDA__cudnn_batch_norm", _NORM),
}
"""Functions whose kernel checks its arguments one by one, in this order, and lets no CPU scalar pass. A name has two
underscores where the kernel's schema is not a structured one."""


def name_of(function: Any) -> str:
    return str(getattr(function, "__name__", function))


def in_place(name: str) -> bool:
    """Whether a method of this name writes to its tensor: `add_`, `__iadd__`."""
    return name.startswith("__i") or (name.endswith("_") and not name.endswith("__"))


def _kernel(function: Any, args: tuple[Any, ...], options: Mapping[str, Any]) -> tuple[str, Arguments]:
    """The kernel that a call ends in; "" where none is known."""
    if function is F.linear and options.get("bias", args[2] if len(args) > 2 else None) is None:
        return "wrapper_CUDA_mm", (("self", 0, "input"), ("mat2", 1, "weight"))
    if function in _PRODUCTS and len(args) == 2:
        dimensions = [arg.dim() for arg in args]
        if max(dimensions) == 1:
            return _DOT
        return "wrapper_CUDA_bmm" if min(dimensions) > 2 else "wrapper_CUDA_mm", _PAIR
    return KERNELS.get(function, ("", ()))


def check_kernel(
    function: Any, args: tuple[Any, ...], options: Mapping[str, Any], device_of: Callable[[Tensor], torch.device | None]
) -> None:
    """Raise what the function's kernel says of the first argument on another device; nothing where no kernel is known."""
    kernel, arguments = _kernel(function, args, options)
    common: torch.device | None = None
    for named, position, keyword in arguments:
        value = args[position] if position < len(args) else options.get(keyword)
        for tensor in value if isinstance(value, list | tuple) else [value]:
            here = device_of(tensor) if isinstance(tensor, Tensor) else None
            if here is not None and common is not None and here != common:
                raise other_device(named, here, common, kernel)
            common = common or here


def other_device(argument: str, here: torch.device, common: torch.device, kernel: str) -> RuntimeError:
    return RuntimeError(
        f"Expected all tensors to be on the same device, but got {argument} is on {here}, "
        f"different from other tensors on {common} (when checking argument in method {kernel})"
    )


def two_devices(first: torch.device, second: torch.device | None) -> RuntimeError:
    return RuntimeError(f"Expected all tensors to be on the same device, but found at least two devices, {first} and {second}!")


def invalid_ordinal() -> RuntimeError:
    kind: type[RuntimeError] = getattr(torch, "AcceleratorError", RuntimeError)
    return kind(
        "CUDA error: invalid device ordinal\nGPU device may be out of range, do you have enough GPUs?\n"
        "CUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below "
        "might be incorrect.\n"
        "For debugging consider passing CUDA_LAUNCH_BLOCKING=1\n"
        "Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.\n"
    )


def no_numpy(device: torch.device) -> TypeError:
    return TypeError(
        f"can't convert {device} device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first."
    )


def other_index(device: torch.device) -> RuntimeError:
    return RuntimeError(f"indices should be either on cpu or on the same device as the indexed tensor ({device})")


def other_gradient(gradient: torch.device, tensor: torch.device) -> RuntimeError:
    if gradient.type == tensor.type:
        return RuntimeError("assigned grad has data located on a different device")
    return RuntimeError(
        f"attempting to assign a gradient with device type '{gradient.type}' to a tensor with device type '{tensor.type}'. "
        "Please ensure that the gradient and the tensor are on the same device"
    )


OTHER_STATE = (
    "Tensors of the same index must be on the same device and the same dtype except `step` tensors that can be CPU and "
    "float32/64, and optimizer states that can be bfloat16 for mixed-precision training"
)
