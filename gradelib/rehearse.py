"""An exercise tested by its own right and wrong solutions: the kill matrix (RULES.md 31)."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from gradelib.catalogue import CHEAP, LiveCatalogue
from gradelib.diagnosis import FAILED
from gradelib.grade import Sitting, conclude, observed, observed_together, result
from gradelib.model import Exercise, Probe, Result, Submission, Wrong
from gradelib.sandbox import Sandbox
from gradelib.submission import read_submission

TOGETHER = 12  # wrong solutions that share a process
PLAIN = ("unchanged", "None", "NaN", "zero")
Progress = Callable[[int, int], None]
Reach = Literal["own", "users", "all"]  # of a wrong solution's probes: its function's, those of users of it, any cheap one


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What came of it. kills: wrong file -> the probes of its function that it fails, at every seed."""

    exercise: str
    seeds: int
    runs: int
    problems: tuple[str, ...]
    kills: dict[str, tuple[str, ...]]
    probes: tuple[tuple[str, str], ...]

    @property
    def passed(self) -> bool:
        return not self.problems

    def as_dict(self) -> dict[str, Any]:
        return {
            "exercise": self.exercise,
            "passed": self.passed,
            "seeds": self.seeds,
            "runs": self.runs,
            "problems": list(self.problems),
            "kills": {name: list(probes) for name, probes in self.kills.items()},
        }

    def matrix_text(self, width: int = 80) -> str:
        """The kill matrix, function by function: a row a wrong file, a column a probe, "x" where it loses the points."""
        lines: list[str] = []
        for function in dict.fromkeys(function for function, _ in self.probes):
            names = [name for owner, name in self.probes if owner == function]
            lines += ["", function, *(f"  {chr(97 + i)} {name}" for i, name in enumerate(names))]
            for file in (file for file in self.kills if file.split("__")[0] == function):
                marks = " ".join("x" if name in self.kills[file] else "." for name in names)
                label = file.removeprefix(f"{function}__")
                room = width - len(marks) - 4
                lines.append(f"  {marks}  {label if len(label) <= room else label[: room - 1] + '…'}")
        return "\n".join(lines[1:])


@dataclass(frozen=True, slots=True)
class _Role:
    """One program that is rehearsed: what kind it is and what is expected of it."""

    name: str
    kind: str
    submission: Submission
    wrong: Wrong | None = None


def rehearse(exercise: Exercise, sandbox: Sandbox, *, seeds: int = 1, jobs: int = 2, progress: Progress | None = None,
             right_only_after: int | None = None, quick: bool = False) -> Rehearsal:  # fmt: skip
    """Grade the reference, the right ones, the wrong ones and the stub under several seeds.

    quick: the wrong ones on the probes of their own function alone; what they cost others goes unseen.
    right_only_after: from that seed on, the reference and the right ones alone.
    Raises CourseError where the exercise itself is malformed.
    """
    roles = _roles(exercise)
    problems: list[str] = []
    outcomes: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    kills: dict[str, set[str]] = {}
    limit = seeds if right_only_after is None else right_only_after
    plan = [(seed, role) for seed in range(seeds) for role in roles if seed < limit or role.kind == "right"]
    done = 0
    with ThreadPoolExecutor(jobs) as pool:
        for seed in range(seeds):
            catalogue = LiveCatalogue(exercise, sandbox, f"rehearsal {seed}")
            mine = [role for number, role in plan if number == seed]
            reach: Reach = "own" if quick else "all" if seed == 0 else "users"
            for role, result in _rehearsed(mine, catalogue, sandbox, pool, reach):
                problems += [f"{role.name}, seed {seed}: {told}" for told in _problems(role, result)]
                for verdict in result.verdicts:
                    outcomes[role.name, verdict.probe.name][verdict.outcome].append(seed)
                if role.wrong is not None:
                    failed = {
                        v.probe.name for v in result.verdicts if v.outcome in FAILED and v.probe.function == role.wrong.function
                    }
                    kills[role.name] = kills.get(role.name, failed) & failed
                done += 1
                if progress is not None:
                    progress(done, len(plan))
    problems += _unstable(outcomes)
    problems += [
        f"probe {probe.name} kills nothing" for probe in exercise.probes if not any(probe.name in k for k in kills.values())
    ]
    order = {probe.name: number for number, probe in enumerate(exercise.probes)}
    told = {name: tuple(sorted(found, key=order.__getitem__)) for name, found in kills.items()}
    probes = tuple((probe.function, probe.name) for probe in exercise.probes)
    return Rehearsal(exercise.name, seeds, len(plan), tuple(problems), told, probes)


def _roles(exercise: Exercise) -> list[_Role]:
    assert exercise.reference is not None
    reference = read_submission(exercise.reference)
    stub = exercise.folder / f"{exercise.name}.py"
    roles = [_Role("the stub", "stub", read_submission(stub)), _Role("the reference", "right", reference)]
    roles += [_Role(f"right/{path.name}", "right", read_submission(path)) for path in exercise.right]
    for wrong in exercise.wrong:
        cells = reference.cells + read_submission(wrong.path).cells
        roles.append(_Role(wrong.path.stem, "wrong", Submission(wrong.path.stem, wrong.path.name, "", cells), wrong))
    return roles


def _rehearsed(
    roles: list[_Role], catalogue: LiveCatalogue, sandbox: Sandbox, pool: ThreadPoolExecutor, reach: Reach
) -> Iterator[tuple[_Role, Result]]:
    """Every role, graded; the wrong ones of a function together, since what was observed of each helps to diagnose all."""

    def look(some: list[_Role]) -> list[Sitting]:
        submissions, probes = [role.submission for role in some], _probes(some[0], catalogue, reach)
        if len(some) == 1:
            return [observed(submissions[0], catalogue, sandbox, probes)]
        return observed_together(submissions, catalogue, sandbox, probes)

    def settle(role: _Role, sitting: Sitting) -> Result:
        return result(sitting, conclude(sitting, _probes(role, catalogue, reach)))

    for _, group in groupby(roles, lambda role: role.wrong and role.wrong.function):
        together = list(group)
        size = 1 if together[0].wrong is None else TOGETHER
        parts = [together[at : at + size] for at in range(0, len(together), size)]
        sittings = [sitting for found in pool.map(look, parts) for sitting in found]
        for role, sitting in zip(together, sittings, strict=True):
            if role.wrong is not None:
                catalogue.keep(role.wrong, sitting.evidence)
        yield from zip(together, pool.map(settle, together, sittings), strict=True)


def _probes(role: _Role, catalogue: LiveCatalogue, reach: Reach) -> list[Probe]:
    """All; of a wrong file those of its function, then those that name it in `uses`, then the cheap ones of all functions."""
    probes = catalogue.exercise.probes
    if role.wrong is None:
        return list(probes)
    function = role.wrong.function
    return [
        p
        for p in probes
        if p.function == function
        or (reach != "own" and function in p.uses)
        or (reach == "all" and catalogue.expected(p.name).seconds <= CHEAP)
    ]


def _problems(role: _Role, result: Result) -> Iterator[str]:
    ungraded = [verdict for verdict in result.verdicts if verdict.outcome == "not graded"]
    yield from (f"{verdict.probe.name} was not graded: {verdict.message}" for verdict in ungraded)
    lost = [v for v in result.verdicts if v.outcome not in ("same", "not graded")]
    if role.kind == "stub":
        yield from (f"{v.probe.name} ends as {v.outcome}, not as missing" for v in result.verdicts if v.outcome != "missing")
    elif role.wrong is None:
        yield from (f"{v.probe.name} {v.outcome}: {v.message.splitlines()[0] if v.message else ''}" for v in lost)
    else:
        yield from _problems_of_wrong(role.wrong, lost)


def _problems_of_wrong(wrong: Wrong, lost: list[Any]) -> Iterator[str]:
    own = [verdict for verdict in lost if verdict.probe.function == wrong.function]
    others = sorted({verdict.probe.function for verdict in lost} - {wrong.function})
    if not own:
        yield "loses no points"
    if others:
        yield f"loses points of {', '.join(others)} too"
    told = {verdict.diagnosis.id for verdict in own if verdict.diagnosis}
    plain = any(d.pattern in PLAIN for verdict in own for d in verdict.differences)
    if own and wrong.id not in told and not (plain and not told):
        yield f"is told as {', '.join(sorted(told)) or 'nothing'}, not as {wrong.id}"


def _unstable(outcomes: dict[tuple[str, str], dict[str, list[int]]]) -> list[str]:
    return [
        f"{name}: {probe} ends as {' or '.join(f'{outcome} (seed {seen[0]})' for outcome, seen in found.items())}"
        for (name, probe), found in outcomes.items()
        if len(found) > 1
    ]
