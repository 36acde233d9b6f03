"""Two series as a small line chart: where every point and every tick lies. The page's template draws it.

Values come from hostile hand-ins: what is not finite, or beyond 1e100, leaves a gap.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gradelib.report.sheet import line

WIDTH, HEIGHT = 640.0, 260.0
LEFT, RIGHT, TOP, BOTTOM = 72.0, 24.0, 12.0, 34.0
MAX_POINTS, MAX_TICKS = 400, 6
TINY, HUGE = 1e-100, 1e100

Point = tuple[float, float]
Tick = tuple[float, str]
Scale = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class Series:
    """A line: its SVG path, its points where they are few enough to be marked, and its last value in words."""

    path: str
    points: tuple[Point, ...]
    last: str


@dataclass(frozen=True, slots=True)
class Chart:
    """What is drawn. Ticks: (position, text)."""

    label: str
    yours: Series
    reference: Series
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    log: bool


def charts(curves: Sequence[tuple[str, tuple[float, ...], tuple[float, ...]]]) -> tuple[Chart, ...]:
    """A chart for each label, the longest first: of several series with one label the longest. Empty ones are left out."""
    longest: dict[str, tuple[tuple[float, ...], tuple[float, ...]]] = {}
    for label, yours, reference in curves:
        if label not in longest or len(reference) > len(longest[label][1]):
            longest[label] = yours, reference
    ordered = sorted(longest.items(), key=lambda item: -len(item[1][1]))
    return tuple(_chart(label, *pair) for label, pair in ordered if any(_drawn(v) is not None for v in pair[1]))


def _chart(label: str, yours: tuple[float, ...], reference: tuple[float, ...]) -> Chart:
    values = [value for series in (yours, reference) for v in series if (value := _drawn(v)) is not None]
    log = min(values) > 0
    ticks = _log_ticks(min(values), max(values)) if log else _ticks(min(values), max(values))
    measure: Scale = math.log10 if log else float
    low, high = measure(min(*ticks, *values)), measure(max(*ticks, *values))
    many = max(len(yours), len(reference))

    def x(index: float) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (index - 1) / max(many - 1, 1), 1)

    def y(value: float) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (measure(value) - low) / (high - low), 1)

    across = tuple((x(i), str(int(i))) for i in _ticks(1, many) if i == int(i) and 1 <= i <= many)
    up = tuple((y(value), number(value)) for value in ticks)
    return Chart(line(label), _series(yours, x, y), _series(reference, x, y), across, up, log)


def _series(values: tuple[float, ...], x: Scale, y: Scale) -> Series:
    step = -(-len(values) // MAX_POINTS)
    kept = sorted({*range(0, len(values), max(step, 1)), *range(max(len(values) - 1, 0), len(values))})
    path, points, pen = [], [], "M"
    for index in kept:
        value = _drawn(values[index])
        if value is None:
            pen = "M"
            continue
        points.append((x(index + 1), y(value)))
        path.append(f"{pen}{points[-1][0]} {points[-1][1]}")
        pen = "L"
    return Series(" ".join(path), tuple(points) if len(points) <= 40 else (), number(values[-1]) if values else "nothing")


def _drawn(value: float) -> float | None:
    """A value as it is drawn: None for a gap, 0 for what is as good as 0."""
    if not abs(value) <= HUGE:
        return None
    return float(value) if abs(value) >= TINY else 0.0


# ------------------------------------------------------------------ ticks


def _ticks(low: float, high: float) -> list[float]:
    """Round numbers around [low, high], at most MAX_TICKS of them: multiples of 1, 2 or 5 times a power of ten."""
    if high - low <= 1e-9 * max(abs(low), abs(high)):
        low, high = low - (abs(low) or 1.0) / 2, high + (abs(high) or 1.0) / 2
    power = 10.0 ** math.floor(math.log10((high - low) / (MAX_TICKS - 1)))
    for step in (power, 2 * power, 5 * power, 10 * power):
        first, last = math.floor(low / step * (1 + 1e-12)), math.ceil(high / step * (1 - 1e-12))
        if last - first < MAX_TICKS:
            break
    return [i * step for i in range(first, last + 1)]


def _log_ticks(low: float, high: float) -> list[float]:
    """The same for a logarithmic scale: 1, 2 and 5 times powers of ten, or powers of ten alone."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    fine = [m * 10.0**e for e in range(first, last + 2) for m in (1, 2, 5)]
    start = bisect_right(fine, low * (1 + 1e-9)) - 1
    end = max(bisect_left(fine, high * (1 - 1e-9)), start + 1)
    if end - start < MAX_TICKS:
        return fine[start : end + 1]
    step = math.ceil((last - first) / (MAX_TICKS - 1))
    return [10.0**e for e in range(first, last + step, step)]


def number(value: float) -> str:
    """A short decimal; very small and very large ones as 2e-5."""
    if value == 0 or not math.isfinite(value) or 1e-3 <= abs(value) < 1e4:
        return f"{value:.4g}"
    mantissa, _, exponent = f"{value:.2e}".partition("e")
    return f"{mantissa.rstrip('0').rstrip('.')}e{int(exponent)}"
