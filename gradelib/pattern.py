"""Exact relations between a student's value and the expected one: told only where they hold for every entry."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

Agree = Callable[[Any, Any], bool]
ATTRIBUTES = {
    ("requires_grad", True): "requires a gradient",
    ("requires_grad", False): "requires no gradient",
    ("is_leaf", True): "a leaf",
    ("is_leaf", False): "no leaf",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a probe passed in: named quantities (a learning rate, a length) and the arrays before the call."""

    quantities: tuple[tuple[str, float], ...] = ()
    inputs: tuple[Any, ...] = ()


def shape_pattern(expected: tuple[Any, ...], yours: tuple[Any, ...]) -> str:
    """The relation of two shapes: "flattened column", "column", "transposed", "broadcast (n, n)", "empty", "scalar" or ""."""
    if any(not isinstance(length, int) for length in (*expected, *yours)):
        return ""
    if 0 in yours and 0 not in expected:
        return "empty"
    if len(expected) == 2 and expected[1] == 1 and expected[0] > 1:
        if yours == expected[:1]:
            return "flattened column"
        if yours == expected[::-1]:
            return "transposed"
        if yours == (expected[0], expected[0]):
            return f"broadcast ({expected[0]}, {expected[0]})"
    if len(expected) == 1 and expected[0] > 1:
        if yours == (expected[0], 1):
            return "column"
        if yours == (expected[0], expected[0]):
            return f"broadcast ({expected[0]}, {expected[0]})"
    if len(expected) == 2 and expected[0] != expected[1] and yours == expected[::-1]:
        return "transposed"
    if yours == () and expected != ():
        return "scalar"
    if expected == () and np.prod(yours, dtype=int) == 1:
        return "one element"
    if len(expected) == len(yours) == 1 or (len(expected) == len(yours) and expected[1:] == yours[1:]):
        return length_pattern(expected[0], yours[0]) if expected else ""
    return ""


def length_pattern(expected: int, yours: int) -> str:
    """ "shorter", "longer" or ""."""
    return "shorter" if yours < expected else "longer" if yours > expected else ""


def value_pattern(expected: Any, yours: Any, agree: Agree, facts: Facts) -> str:
    """The relation of two float64 arrays of one size; `agree(a, b)` says whether flat arrays are equal within tolerance."""
    e, y = expected.ravel(), yours.ravel()
    if np.isnan(y).any() and not np.isnan(e).any():
        return "NaN"
    if not (np.isfinite(e).all() and np.isfinite(y).all()):
        return ""
    for before in facts.inputs:
        if before.shape == expected.shape and not np.array_equal(before, expected) and np.array_equal(before.ravel(), y):
            return "unchanged"
    if not y.any():
        return "zero"
    if agree(-e, y):
        return "sign"
    table = expected.ndim == 2 and min(expected.shape) > 1
    if table and agree(np.ascontiguousarray(expected.T).ravel(), y):
        return "transposed"
    simple = _mapped(e, y, agree) or _ratio(e, y, agree, facts) or _offset(e, y, agree, facts)
    return simple or _order(expected, y, agree) or _along(e, y, agree)


def _order(expected: Any, y: Any, agree: Agree) -> str:
    """ "reversed" along an axis, or "another order" of entries that are all distinct, or ""."""
    e = expected.ravel()
    if np.unique(e).size < max(2, e.size):
        return ""
    if any(agree(np.flip(expected, axis).ravel(), y) for axis in range(expected.ndim)):
        return "reversed"
    return "another order" if e.size > 2 and agree(np.sort(e), np.sort(y)) else ""


def _mapped(e: Any, y: Any, agree: Agree) -> str:
    """A function of each entry, or "": it changes two entries at least, a cut one."""
    with np.errstate(all="ignore"):
        known = {
            "absolute values": np.abs(e),
            "squares": e**2,
            "square roots": np.sqrt(e),
            "logarithms": np.log(e),
            "exponentials": np.exp(e),
            "reciprocals": 1 / e,
            "negative values cut": np.maximum(e, 0.0),
            "positive values cut": np.minimum(e, 0.0),
            "whole numbers": np.trunc(e),
            **{
                f"rounded to {digits}": np.round(e, digits) for digits in range(5) if np.allclose(np.round(y, digits), y, 1e-6, 0)
            },
        }
    for name, values in known.items():
        if np.isfinite(values).all() and agree(values, y):
            changed = np.unique(e[~np.isclose(values, e, rtol=1e-9, atol=0)]).size
            if changed >= (1 if name.endswith("cut") and e.size > 2 else 2):
                return name
    return ""


def _along(e: Any, y: Any, agree: Agree) -> str:
    """A relation of three or more distinct entries to their neighbours, or ""."""
    if np.unique(e).size < 3:
        return ""
    count = np.arange(1, e.size + 1)
    known = {
        "the first one throughout": np.full(e.size, e[0]),
        "one value throughout": np.full(e.size, y[0]),
        "running sums": np.cumsum(e),
        "running means": np.cumsum(e) / count,
        "one place late": np.append(y[:1], e[:-1]),
        "one place early": np.append(e[1:], y[-1:]),
    }
    return next((name for name, values in known.items() if agree(values, y)), "")


def _ratio(e: Any, y: Any, agree: Agree, facts: Facts) -> str:
    largest = int(np.argmax(np.abs(e)))
    if e[largest] == 0 or y[largest] == 0:
        return ""
    ratio = float(y[largest] / e[largest])
    if not agree(e, y / ratio):
        return ""
    named = _named(ratio, facts)
    if named is None and np.unique(e).size < 2:
        return ""
    return f"ratio {ratio:.4g}{named or ''}"


def _offset(e: Any, y: Any, agree: Agree, facts: Facts) -> str:
    if np.unique(e).size < 3:
        return ""
    offset = float(np.median(y - e))
    return f"offset {offset:.4g}" if offset and agree(e, y - offset) else ""


def _named(ratio: float, facts: Facts) -> str | None:
    """Which known quantity a ratio is, or its inverse, square or negative: " (batch_size)", " (1 / lr)"; None for none."""
    for sign, minus in ((1.0, ""), (-1.0, "-")):
        for name, value in facts.quantities:
            for told, known in ((name, value), (f"1 / {name}", 1 / value), (f"{name} squared", value**2)):
                if _near(sign * ratio, known):
                    return f" ({minus}{told})"
        if any(_near(sign * ratio, known) for known in (2.0, 0.5, 4.0, 0.25)):
            return ""
    return None


def _near(ratio: float, known: float) -> bool:
    return abs(ratio - known) <= 1e-4 * abs(known)
