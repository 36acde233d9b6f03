"""What a report says, and in which order; `text` and `page` only lay it out.

Names, messages and values come from hostile hand-ins: here they lose what a terminal or a browser would act on
(escape sequences, control and direction characters) and what no reader needs (lines without end).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from gradelib.model import Difference, Exercise, Result, Verdict

OPEN = ("blocked", "not graded")
MAX_LINE, MAX_NAME = 400, 80
_ESCAPES = re.compile(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b[@-_]?")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")
_HALVES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Row:
    """Points of one function, or of all hidden checks together. open: points not yet decided. state: "" if all is right."""

    name: str
    points: float
    max: float
    open: float = 0.0
    state: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One check that lost its points, with those that lost theirs in the very same way.

    told: the message, line by line, without the hint. hint: its paragraphs, () where `same_as` names a check that told it.
    again: the command that runs this check. also: further checks of the function with the same message.
    """

    verdict: Verdict
    told: tuple[str, ...]
    hint: tuple[str, ...] = ()
    same_as: str = ""
    again: str = ""
    also: tuple[Verdict, ...] = ()

    @property
    def common(self) -> tuple[str, ...]:
        """What it shares with other findings, in sentences."""
        names = [verdict.probe.name for verdict in self.also]
        told = [f"The mistake is the one explained at {self.same_as}."] * bool(self.same_as)
        more = [f"The same goes for {listed(names)} ({count(points(self.also), 'point')})."] * bool(names)
        return (*told, *more)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One result, arranged; its texts are plain. Hidden checks are one row and nowhere else.

    provisional: why the score is not final, or "". undecided: sentences on checks that are blocked or not graded.
    kept: sentences on checks that are right by follow-through.
    """

    result: Result
    summary: str
    provisional: str
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]
    undecided: tuple[str, ...]
    kept: tuple[str, ...]


def arrange(result: Result, exercise: Exercise, command: str) -> Sheet:
    """The sheet of a result, function by function in the exercise's order. `command` runs the exercise's checks."""
    order = [probe.name for function in exercise.functions for probe in exercise.probes_of(function)]
    notes = tuple(line(note) for note in result.notes)
    shown = replace(result, student=line(result.student, MAX_NAME), source=line(result.source, MAX_NAME), notes=notes)
    verdicts = sorted(map(_clean, result.verdicts), key=lambda verdict: order.index(verdict.probe.name))
    visible = [verdict for verdict in verdicts if not verdict.probe.hidden]
    groups = [list(group) for _, group in groupby(visible, key=lambda verdict: verdict.probe.function)]
    hidden = [verdict for verdict in verdicts if verdict.probe.hidden]
    failed = [v for group in groups if not _untouched(group) for v in group if v.outcome not in ("same", *OPEN)]
    rows = tuple(_row(group, shown.notes) for group in groups) + ((_hidden(hidden),) if hidden else ())
    return Sheet(
        shown,
        _summary(groups, failed, shown),
        _provisional(rows),
        rows,
        _findings(failed, command),
        (*_blocked(visible), *_ungraded(visible)),
        _kept(visible),
    )


# ------------------------------------------------------------------ parts


def _summary(groups: list[list[Verdict]], failed: list[Verdict], result: Result) -> str:
    """The report in a sentence."""
    untouched = [group for group in groups if _untouched(group)]
    if groups and len(untouched) == len(groups):
        unread = all(line(verdict.message) in result.notes for group in groups for verdict in group)
        return "Nothing could be graded; the note says why." if unread else "Nothing is attempted yet: begin with any function."
    told = []
    if failed:
        told.append(f"{count(len(failed), 'check')} to mend in {listed(list(dict.fromkeys(v.probe.function for v in failed)))}")
    if untouched:
        told.append(f"{count(len(untouched), 'function')} still missing")
    if not told:
        return "Everything is right." if result.score == result.max else "Every check that is shown and decided is right."
    return f"{'; '.join(told)}."


def _provisional(rows: tuple[Row, ...]) -> str:
    undecided = sum(row.open for row in rows)
    return f"The score is provisional: {count(undecided, 'point')} not yet decided." if undecided else ""


def _row(verdicts: list[Verdict], notes: tuple[str, ...]) -> Row:
    state = _quiet(verdicts, notes) if _untouched(verdicts) else _state([verdict.outcome for verdict in verdicts])
    return Row(verdicts[0].probe.function, *_sums(verdicts), state)


def _hidden(verdicts: list[Verdict]) -> Row:
    right = sum(verdict.outcome == "same" for verdict in verdicts)
    return Row(f"hidden checks: {right} of {len(verdicts)}", *_sums(verdicts))


def _sums(verdicts: list[Verdict]) -> tuple[float, float, float]:
    """Points, the points there are, and those not yet decided."""
    undecided = [verdict for verdict in verdicts if verdict.outcome in OPEN]
    return sum(verdict.points for verdict in verdicts), points(verdicts), points(undecided)


def _untouched(verdicts: list[Verdict]) -> bool:
    return all(verdict.outcome == "missing" for verdict in verdicts)


def _quiet(verdicts: list[Verdict], notes: tuple[str, ...]) -> str:
    """Why a function has no points at all, in one line; "" where a note says it for all."""
    function, message = verdicts[0].probe.function, line(verdicts[0].message)
    if message in notes:
        return ""
    return "not attempted yet" if message in ("", f"{function} is not attempted yet.") else message


def _state(outcomes: list[str]) -> str:
    waiting, ungraded = (outcomes.count(name) for name in OPEN)
    failed = len(outcomes) - outcomes.count("same") - waiting - ungraded
    told = [f"{count(failed, 'check')} to mend"] * bool(failed) + [f"{count(waiting, 'check')} open"] * bool(waiting)
    return ", ".join(told + [f"{count(ungraded, 'check')} not graded"] * bool(ungraded))


def _blocked(verdicts: list[Verdict]) -> list[str]:
    groups = _grouped([(verdict.by, verdict) for verdict in verdicts if verdict.outcome == "blocked"])
    return [f"{who}: cannot be decided while {listed(by)} {_is(by)} not right. Mend that first." for by, who in groups.items()]


def _ungraded(verdicts: list[Verdict]) -> list[str]:
    groups = _grouped([((line(verdict.message),), verdict) for verdict in verdicts if verdict.outcome == "not graded"])
    return [f"{who}: not graded, which is no fault of yours ({why[0] or 'the grader failed'})." for why, who in groups.items()]


def _kept(verdicts: list[Verdict]) -> tuple[str, ...]:
    groups = _grouped([(verdict.through, verdict) for verdict in verdicts if verdict.outcome == "same" and verdict.through])
    return tuple(
        f"{who}: right, once the reference's {listed(used)} {_is(used)} in place of yours." for used, who in groups.items()
    )


def _grouped(pairs: list[tuple[tuple[str, ...], Verdict]]) -> dict[tuple[str, ...], str]:
    """Each cause with its checks and their points, in words."""
    groups: dict[tuple[str, ...], list[Verdict]] = {}
    for cause, verdict in pairs:
        groups.setdefault(cause, []).append(verdict)
    return {
        cause: f"{listed([v.probe.name for v in group])} ({count(points(group), 'point')})" for cause, group in groups.items()
    }


def _is(names: tuple[str, ...]) -> str:
    return "is" if len(names) == 1 else "are"


def finding(verdict: Verdict, command: str) -> Finding:
    """What to tell of one failed check by itself."""
    return _findings([_clean(verdict)], command)[0]


def _findings(failed: list[Verdict], command: str) -> tuple[Finding, ...]:
    """What to tell of failed checks: what several have in common is told at the first of them."""
    groups: dict[tuple[str, str], list[Verdict]] = {}
    for verdict in failed:
        groups.setdefault((verdict.probe.function, verdict.message or verdict.probe.name), []).append(verdict)
    first: dict[str, str] = {}
    return tuple(_finding(group, command, first) for group in groups.values())


def _finding(group: list[Verdict], command: str, first: dict[str, str]) -> Finding:
    verdict, hint, same_as = group[0], "", ""
    if verdict.diagnosis is not None:
        hint = verdict.diagnosis.hint
        teller = first.setdefault(verdict.diagnosis.id, verdict.probe.name)
        same_as = teller if teller != verdict.probe.name else ""
    told = tuple(clipped(text) for text in verdict.message.removesuffix(hint).split("\n") if text.strip())
    paragraphs = tuple(hint.split("\n\n")) if hint and not same_as else ()
    return Finding(verdict, told, paragraphs, same_as, f"{command} -k {verdict.probe.name}", tuple(group[1:]))


# ------------------------------------------------------------------ words


def points(verdicts: Iterable[Verdict]) -> float:
    """The points that there are for these checks."""
    return float(sum(verdict.probe.points for verdict in verdicts))


def number(value: float) -> str:
    """Points as people write them: 3, 2.5."""
    return f"{value:.10g}"


def count(many: float, what: str) -> str:
    """A number with its noun: "1 point", "3 points"."""
    return f"{number(many)} {what}{'' if many == 1 else 's'}"


def listed(names: tuple[str, ...] | list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


# ------------------------------------------------------------------ hostile text


def plain(text: str) -> str:
    """Text without escape sequences, control and direction characters; a tab is four spaces, half a character a mark."""
    text = text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\u2029", "\n").expandtabs(4)
    return _HALVES.sub("\ufffd", _UNSEEN.sub("", _ESCAPES.sub("", text)))


def line(text: str, most: int = MAX_LINE) -> str:
    """Plain text on one line of at most `most` characters."""
    return clipped(" ".join(plain(text).split()), most)


def clipped(text: str, most: int = MAX_LINE) -> str:
    return text if len(text) <= most else f"{text[: most - 4]} ..."


def _plain_difference(d: Difference) -> Difference:
    seen = replace(d, label=line(d.label), part=line(d.part), yours=line(d.yours), expected=line(d.expected))
    return replace(seen, pattern=line(d.pattern), note=line(d.note))


def _clean(verdict: Verdict) -> Verdict:
    """A verdict in plain text."""
    differences = tuple(map(_plain_difference, verdict.differences))
    diagnosis = verdict.diagnosis and replace(verdict.diagnosis, hint=plain(verdict.diagnosis.hint))
    message, snippet = plain(verdict.message), plain(verdict.snippet)
    return replace(verdict, differences=differences, diagnosis=diagnosis, message=message, snippet=snippet)
