"""How a yielded value is to be compared: declared by the probe, carried out by the judge.

yield "w after the step", w                                   # values and shape
yield "w", w, same(shape="free", also=("requires_grad",))     # values alone, and the flag
yield "x after the call", x, kept()                           # an argument, as it was before
yield "rows", rows_seen, rows()                               # a multiset of rows
yield "error of w", error, between(0, 0.01)                   # a range
yield "noise", residuals, statistics("mean", "spread")        # six sigma of the raw values
"""

from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

from gradelib.errors import ProbeError

ATTRIBUTES = ("dtype", "device", "requires_grad", "is_leaf", "grad", "kind")
STATISTICS = ("mean", "spread", "share")
RTOL, ATOL = 1e-4, 1e-5


@dataclass(frozen=True, slots=True)
class Comparison:
    """One declared comparison; only the fields of its `kind` matter.

    kind: "same", "rows", "between" or "statistics".
    shape: "same", or "free" where flattened values alone are compared.
    also: attributes that are compared beside the values, of `ATTRIBUTES`.
    rtol, atol: a value may differ by rtol * |expected| + atol * scale; scale is the greatest |expected| of the
        whole yielded value unless given (> 0).
    lower, upper: the closed range of a "between".
    names: which statistics, of `STATISTICS`.
    cause: the pattern of any difference here, where one question has one cause ("changed in place").
    """

    kind: str = "same"
    shape: str = "same"
    also: tuple[str, ...] = ()
    rtol: float = RTOL
    atol: float = ATOL
    scale: float | None = None
    lower: float = float("-inf")
    upper: float = float("inf")
    names: tuple[str, ...] = ()
    cause: str = ""

    @lru_cache(maxsize=256)  # noqa: B019  a frozen value, and few of them
    def as_dict(self) -> dict[str, Any]:
        """What differs from the default: most of it is declared by nobody."""
        return {field.name: value for field in fields(self) if (value := getattr(self, field.name)) != field.default}

    @staticmethod
    def from_dict(declared: dict[str, Any]) -> "Comparison":
        plain: dict[str, Any] = {name: tuple(v) if isinstance(v, list | tuple) else v for name, v in declared.items()}
        return Comparison(**plain)


def same(
    *,
    shape: str = "same",
    also: tuple[str, ...] = (),
    rtol: float | None = None,
    atol: float | None = None,
    scale: float | None = None,
    cause: str = "",
) -> Comparison:
    """Values (and shape) agree within a tolerance; `also` names attributes to compare beside them.

    cause: what a difference means, where it has one cause alone; in a few words.

    Raises ProbeError for a tolerance with one bound, an unknown shape rule or attribute, or a scale that is not positive.
    """
    if (rtol is None) != (atol is None):
        raise ProbeError("same(...): a tolerance has both bounds, rtol and atol; one alone was given")
    if shape not in ("same", "free"):
        raise ProbeError(f"same(shape={shape!r}): shape is 'same' or 'free'")
    if unknown := [name for name in also if name not in ATTRIBUTES]:
        raise ProbeError(f"same(also={also!r}): {unknown[0]!r} is none of {', '.join(ATTRIBUTES)}")
    if scale is not None and not scale > 0:
        raise ProbeError(f"same(scale={scale!r}): a scale is greater than 0")
    bounds = (RTOL, ATOL) if rtol is None or atol is None else (float(rtol), float(atol))
    return Comparison("same", shape, tuple(also), *bounds, scale, cause=cause)


def kept() -> Comparison:
    """What the hand-in was given is as it was before the call."""
    return same(cause="changed in place")


def rows() -> Comparison:
    """The rows of a 2-D value agree as a multiset: each as often as expected, in any order."""
    return Comparison("rows")


def between(lower: float, upper: float) -> Comparison:
    """Every number lies in [lower, upper]. What is expected is the range, not the reference's value."""
    if not lower <= upper:
        raise ProbeError(f"between({lower!r}, {upper!r}): the lower bound comes first")
    return Comparison("between", lower=float(lower), upper=float(upper))


def statistics(*names: str) -> Comparison:
    """Each named statistic of the raw values (n or n x k, n >= 1000) agrees within six standard errors.

    "mean", "spread" (standard deviation, compared as its logarithm) and "share" (of true values).
    """
    if not names or any(name not in STATISTICS for name in names):
        raise ProbeError(f"statistics{names!r}: name one or more of {', '.join(STATISTICS)}")
    return Comparison("statistics", names=names)
