"""The frozen records that travel the road: submission -> probe -> evidence -> verdict -> result."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gradelib.comparison import Comparison
from gradelib.errors import ProbeError

GIVEN = "gradelib_given"
SOURCE_TERMS = ("autograd", "numerical differences", "loop", "optimizer")
DEVICES = ("cpu", "cuda:0", "cuda:1")  # with 0, 1 and 2 CUDA devices

# ------------------------------------------------------------------ values that a probe yielded


@dataclass(frozen=True, slots=True, eq=False)
class Array:
    """A tensor or an array as plain data. `data` is a NumPy array of `shape`; bfloat16 arrives widened to float32.

    kind: "tensor" or "array". dtype: "float32", "int64", ... device: "cpu", "cuda:0", ...
    requires_grad, is_leaf and grad are a tensor's; grad is None or an Array.
    """

    kind: str
    dtype: str
    shape: tuple[int, ...]
    data: Any
    device: str = "cpu"
    requires_grad: bool = False
    is_leaf: bool = True
    grad: "Array | None" = None


@dataclass(frozen=True, slots=True)
class Opaque:
    """Something that is no plain data; only what it is: a type name, or a tensor too large to keep."""

    type: str


# ------------------------------------------------------------------ a probe


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


# ------------------------------------------------------------------ a hand-in


@dataclass(frozen=True, slots=True)
class Statement:
    """One top-level statement: its text, the name of its file or cell, and its first line there (from 1)."""

    code: str
    file: str
    line: int


def place(file: str, line: int) -> str:
    """How a place is told to a student: "line 12" of a file, "cell 3, line 2" of a notebook."""
    cell = file.rpartition(", ")[2]
    return f"{cell}, line {line}" if cell.startswith("cell ") else f"line {line}"


@dataclass(frozen=True, slots=True)
class Program:
    """What the worker executes, in this order, in one namespace.

    given: source of the reference, importable as `gradelib_given`, or "" (follow-through only).
    """

    statements: tuple[Statement, ...]
    given: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A file, or one code cell of a notebook, as text."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Submission:
    """A student's hand-in, read but not executed. `source` is how it is shown; `problem` says why it cannot be read."""

    student: str
    source: str
    sha256: str = ""
    cells: tuple[Cell, ...] = ()
    notes: tuple[str, ...] = ()
    problem: str = ""


# ------------------------------------------------------------------ an exercise


@dataclass(frozen=True, slots=True)
class Wrong:
    """A known wrong solution: `id` is its class, "sgd__forgets_batch_size"; `hint` is that of the class."""

    function: str
    id: str
    path: Path
    hint: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """A folder on each side of the trust boundary. `solutions` is None where only `exercises/` is at hand."""

    name: str
    folder: Path
    probes: tuple[Probe, ...]
    files: tuple[Path, ...]
    digest: str
    solutions: Path | None = None
    reference: Path | None = None
    right: tuple[Path, ...] = ()
    wrong: tuple[Wrong, ...] = ()

    @property
    def functions(self) -> tuple[str, ...]:
        """The graded names, in the order of their first probe."""
        return tuple(dict.fromkeys(probe.function for probe in self.probes))

    def probes_of(self, function: str) -> tuple[Probe, ...]:
        return tuple(probe for probe in self.probes if probe.function == function)


# ------------------------------------------------------------------ evidence


@dataclass(frozen=True, slots=True)
class Observation:
    """What one yield saw. `calls` is how many calls of the hand-in's functions came before it."""

    label: str
    value: Any
    comparison: Comparison = field(default_factory=Comparison)
    calls: int = 0


@dataclass(frozen=True, slots=True)
class Fault:
    """An exception that ended a probe, as text.

    file, line, code: the innermost line of the hand-in that it passed through ("" and 0 if none).
    function: the hand-in's function there, "Model.forward" for a method. own: it was raised in that function's own line,
        not in a library below.
    outside: it arose on the probe's own line, not inside a call of the hand-in.
    """

    type: str
    message: str
    file: str = ""
    line: int = 0
    code: str = ""
    function: str = ""
    own: bool = False
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """A call of one of the hand-in's functions: arguments before it, by parameter name; large ones are Opaque."""

    function: str
    arguments: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that one probe saw of one program.

    ending: "done", "raised", "missing", "timed out", "died", "not graded", or "unavailable" where this installation lacks
    what the probe needs.
    drawn: digest of the drawn inputs. calls: the first calls, told of the reference alone.
    returned: what the last called function gave, in words. seconds: CPU time.
    detail: why it is none of "done" and "raised", in words. warnings: the hand-in's, first three.
    """

    probe: str
    ending: str
    observations: tuple[Observation, ...] = ()
    fault: Fault | None = None
    drawn: str = ""
    calls: tuple[Call, ...] = ()
    returned: str = ""
    seconds: float = 0.0
    detail: str = ""
    warnings: tuple[str, ...] = ()


# ------------------------------------------------------------------ judgement


@dataclass(frozen=True, slots=True)
class Difference:
    """One yielded value that is not as expected.

    kind: "values", "shape", "kind", one of the attributes ("dtype", "grad", ...), "rows", "range", "statistic",
    "exception", "absent" or "source". part: which item of a list or key of a dict, "" for all of the value.
    where: index of the greatest difference in it, () for a scalar.
    yours, expected: in words, for people. pattern: an exact relation such as "ratio 4 (batch_size)", or "".
    size: how many tolerances apart; infinite for different kinds.
    """

    label: str
    kind: str
    yours: str
    expected: str
    where: tuple[int, ...] = ()
    pattern: str = ""
    size: float = float("inf")
    note: str = ""
    part: str = ""

    @property
    def subject(self) -> str:
        return f"{self.label}: {self.part}" if self.part else self.label


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A wrong class whose evidence equals the student's."""

    id: str
    function: str
    hint: str


OUTCOMES = ("same", "differs", "raised", "timed out", "died", "missing", "blocked", "not graded")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one probe ended for one hand-in. through: functions replaced to keep the credit; by: those that block it."""

    probe: Probe
    outcome: str
    differences: tuple[Difference, ...] = ()
    diagnosis: Diagnosis | None = None
    message: str = ""
    snippet: str = ""
    through: tuple[str, ...] = ()
    by: tuple[str, ...] = ()

    @property
    def points(self) -> float:
        return float(self.probe.points) if self.outcome == "same" else 0.0


@dataclass(frozen=True, slots=True)
class Result:
    """One hand-in, graded. curves: label -> series, yours and the reference's, for the report."""

    student: str
    source: str
    sha256: str
    verdicts: tuple[Verdict, ...]
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    curves: tuple[tuple[str, tuple[float, ...], tuple[float, ...]], ...] = ()

    @property
    def score(self) -> float:
        return sum(verdict.points for verdict in self.verdicts)

    @property
    def max(self) -> float:
        """Points that could be had: a probe that we could not grade takes none away."""
        return float(sum(v.probe.points for v in self.verdicts))

    @property
    def provisional(self) -> bool:
        return any(verdict.outcome in ("blocked", "not graded") for verdict in self.verdicts)
