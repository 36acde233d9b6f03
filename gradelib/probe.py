"""`@probe`: what a probe is, said once, for the worker that runs it and for the judge that reads it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gradelib.errors import ProbeError

SOURCE_TERMS = ("autograd", "numerical differences", "loop", "optimizer")
DEVICES = ("cpu", "cuda:0", "cuda:1")  # with 0, 1 and 2 CUDA devices


@dataclass(frozen=True, slots=True)
class Probe:
    """What is known of a probe without running it.

    function: the student's function or class that it is about. name: its own, unique in the exercise.
    points: all or nothing, > 0. title: its docstring's first paragraph, told to the student.
    uses: functions of the hand-in that the observed one may call (follow-through).
    forbids, requires: what the source must not or must contain: `SOURCE_TERMS` or a dotted name.
    needs: modules without which the probe is not graded. scratch: whether it gets a folder to write in.
    device: the machine that the hand-in is loaded and probed on: "cpu", "cuda:0" (one simulated CUDA device) or
        "cuda:1" (two of them).
    """

    function: str
    name: str
    points: float
    title: str = ""
    uses: tuple[str, ...] = ()
    forbids: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    scratch: bool = False
    device: str = "cpu"
    hidden: bool = False

    def __post_init__(self) -> None:
        if not isinstance(self.function, str) or not self.function.isidentifier():
            raise ProbeError(f"probe {self.name}: names no function; write @probe('function_name', points=...)")
        if not isinstance(self.points, int | float) or isinstance(self.points, bool) or not self.points > 0:
            raise ProbeError(f"probe {self.name}: points={self.points!r}; points are a number greater than 0")
        for option in ("uses", "forbids", "requires", "needs"):
            if not _strings(getattr(self, option)):
                raise ProbeError(f"probe {self.name}: {option}= takes a tuple of strings")
        if self.device not in DEVICES:
            raise ProbeError(f"probe {self.name}: device={self.device!r}; a probe runs on one of {', '.join(DEVICES)}")
        for term in self.forbids + self.requires:
            if term not in SOURCE_TERMS and not all(part.isidentifier() for part in term.split(".")):
                raise ProbeError(f"probe {self.name}: {term!r} is neither a dotted name nor one of {SOURCE_TERMS}")


def _strings(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(item, str) for item in value)


def probe(*functions: str, points: float, **options: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Declare a generator as a probe of a function, worth `points`; or, where several are named, as a probe of each.

    Options: uses, forbids, requires, needs (tuples of strings), scratch (bool), device (one of `DEVICES`); see `Probe`.
    The probe is called with `student` (the hand-in's functions as attributes) and `draw` (its only source of
    randomness) and yields (label, value) or (label, value, comparison). One of several functions is its third argument.
    Raises ProbeError where a rule is broken.
    """

    def declare(generator: Callable[..., Any]) -> Callable[..., Any]:
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
