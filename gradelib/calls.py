"""Calls of a hand-in's functions, as they are kept for a snippet and told in words."""

import inspect
from typing import Any

import numpy as np
import torch

from gradelib.model import Opaque

SMALL = 64


class Signature(Exception):
    """A function of the hand-in cannot take the arguments that the contract passes."""


Signatures = tuple[inspect.Signature, inspect.Signature]


def signatures(function: Any) -> Signatures | None:
    """As the author wrote it, and as it can be called (another under a decorator); None where it tells neither."""
    try:
        shown = inspect.signature(function)
        return shown, inspect.signature(function, follow_wrapped=False) if hasattr(function, "__wrapped__") else shown
    except (TypeError, ValueError):
        return None


def bound(name: str, known: Signatures | None, arguments: tuple[Any, ...], options: dict[str, Any]) -> list[tuple[str, Any]]:
    """(parameter, value) of a call, by the author's own names. Raises Signature where the function takes no such call."""
    if known is None:
        return [(f"argument_{i}", value) for i, value in enumerate(arguments)]
    shown, taken = known
    try:
        given = taken.bind(*arguments, **options)
    except TypeError:
        raise Signature(f"{name}{taken}") from None
    if shown is taken:
        return list(given.arguments.items())
    try:
        return list(shown.bind(*arguments, **options).arguments.items())
    except TypeError:
        return [(f"argument_{i}", value) for i, value in enumerate(arguments)]


def small(value: Any) -> Any:
    """The value as it is now, for a snippet; large tensors in words."""
    if isinstance(value, torch.Tensor):
        if value.numel() > SMALL:
            return f"{describe(value)}"
        copy = value.detach().clone().requires_grad_(value.requires_grad)
        copy.grad = None if not value.is_leaf or value.grad is None else value.grad.detach().clone()
        return copy
    if isinstance(value, list | tuple) and len(value) <= SMALL:
        return [small(item) for item in value]
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return Opaque(type(value).__name__)


def describe(value: Any, depth: int = 0) -> str:
    """A value in a few words: its kind and shape, never its content."""
    kind = type(value)
    if isinstance(value, torch.Tensor):
        return f"a tensor of shape {tuple(value.shape)}"
    if isinstance(value, np.ndarray):
        return f"a NumPy array of shape {value.shape}"
    if value is None:
        return "None"
    if kind in (list, tuple) and depth < 2 and len(value) <= 4:
        inner = ", ".join(describe(item, depth + 1) for item in value)
        return f"a {kind.__name__} ({inner})" if value else f"an empty {kind.__name__}"
    if kind in (list, tuple, dict):
        return f"a {kind.__name__} of {len(value)}"
    return f"{'an' if kind.__name__[:1] in 'aeiou' else 'a'} {kind.__name__}"
