"""`@probe`: declares a generator as a probe. Every pytest run of the environment imports this module."""

from collections.abc import Callable
from typing import Any


def probe(*functions: str, points: float, **options: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Declare a generator as a probe of a function, worth `points`; or, where several are named, as a probe of each.

    Options: uses, forbids, requires, needs (tuples of strings), scratch (bool), device (one of `DEVICES`); see `model.Probe`.
    The probe is called with `student` (the hand-in's functions as attributes) and `draw` (its only source of
    randomness) and yields (label, value) or (label, value, comparison). One of several functions is its third argument.
    Raises ProbeError where a rule is broken.
    """

    def declare(generator: Callable[..., Any]) -> Callable[..., Any]:
        from gradelib.model import Probe

        told = title(generator.__doc__)
        declared = [Probe(f, named(generator.__name__, f, functions), points, told, **options) for f in functions or ("",)]
        setattr(generator, "__probes__", {probe.name: probe for probe in declared})  # noqa: B010  mypy: no such attribute
        return generator

    return declare


def named(name: str, function: str, functions: tuple[str, ...]) -> str:
    """The name of a generator's probe of one of its functions: its own, with the function before it where there are several."""
    return name if len(functions) < 2 else f"{function}_{name}"


def title(docstring: str | None) -> str:
    """The first paragraph of a docstring, on one line."""
    return " ".join((docstring or "").strip().split("\n\n")[0].split())
