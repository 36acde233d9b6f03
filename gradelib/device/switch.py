"""Switching a machine on and off: the mode, and what stands for torch's own functions meanwhile."""

from typing import Any

import torch
from torch.overrides import _get_current_function_mode_stack, _pop_mode, _push_mode
from torch.utils import _device as defaults

from gradelib.device.ledger import CUDA, Ledger, home, put
from gradelib.device.machine import ON, replacements
from gradelib.device.rules import table

RULES = table()
REPLACEMENTS = tuple(replacements())
INHERITED = object()
_before: list[Any] = []

if home(put(torch.zeros(2), CUDA[0])[:1]) != CUDA[0]:
    raise ImportError("storages that keep attributes")


def enter(count: int) -> None:
    """Switch a machine on. Raises RuntimeError inside another one."""
    if ON:
        raise RuntimeError("simulated_cuda: a simulated machine is on already; they do not nest")
    originals = [(owner, name, vars(owner).get(name, INHERITED)) for owner, name, _ in REPLACEMENTS]
    _before[:] = [originals, _get_current_function_mode_stack(), defaults.CURRENT_DEVICE, _context()]
    for owner, name, value in REPLACEMENTS:
        setattr(owner, name, value)
    ON.append(Ledger(count, RULES))
    _push_mode(ON[0])


def leave() -> None:
    """Switch it off, with every mode that was entered on it and not left, and the default device that was set."""
    originals, modes, default, context = _before
    while _get_current_function_mode_stack():
        _pop_mode()
    for mode in modes:
        _push_mode(mode)
    defaults.CURRENT_DEVICE = default
    torch._GLOBAL_DEVICE_CONTEXT.device_context = context
    for owner, name, value in originals:
        if value is INHERITED:
            delattr(owner, name)
        else:
            setattr(owner, name, value)
    ON.clear()


def _context() -> Any:
    """What `torch.set_default_device` keeps of its own."""
    return getattr(torch._GLOBAL_DEVICE_CONTEXT, "device_context", None)
