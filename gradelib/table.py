"""A class on one screen: a line a student, with points, a bar, and what to look at first."""

from collections import Counter
from collections.abc import Sequence
from statistics import median

from rich import box
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from gradelib.model import Result, Verdict
from gradelib.report.sheet import count, line, number

NAME_WIDTH, BAR_WIDTH, MAX_REASONS = 20, 10, 3


def class_table(results: Sequence[Result]) -> Table:
    """The results, as they are ordered. Names and messages are shown as plain text, whatever is in them."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), expand=True)
    table.add_column("student", no_wrap=True, overflow="ellipsis", max_width=NAME_WIDTH)
    table.add_column("points", justify="right", no_wrap=True)
    table.add_column("", width=BAR_WIDTH)
    table.add_column("to look at first", no_wrap=True, overflow="ellipsis", ratio=1)
    for result in results:
        bar = ProgressBar(result.max or 1.0, result.score, width=BAR_WIDTH)
        table.add_row(Text(line(result.student)), points(result), bar, Text(line(to_look_at(result))))
    return table


def points(result: Result) -> str:
    """ "58/62", with a mark where it is provisional."""
    return f"{number(result.score)}/{number(result.max)}{'*' * result.provisional}"


def to_look_at(result: Result) -> str:
    """The first known cause, else the first function that lost points and how; then which others did. "" at full marks."""
    lost = [verdict for verdict in result.verdicts if verdict.outcome != "same"]
    if not lost:
        return ""
    if len(lost) == len(result.verdicts):
        if len({verdict.message for verdict in lost}) == 1:
            return lost[0].message
        if all(map(_not_attempted, lost)):
            return "nothing attempted"
    first = min(lost, key=_rank)
    others = list(dict.fromkeys(v.probe.function for v in lost if v.probe.function != first.probe.function))
    return _mistake(first) + (f" (+ {', '.join(others)})" if others else "")


def summary(results: Sequence[Result]) -> str:
    """The class in a sentence."""
    full = sum(result.score == result.max for result in results)
    middle = number(median(result.score for result in results))
    told = f"{count(len(results), 'hand-in')}, {full} with full marks; median {middle} of {number(results[0].max)}"
    if any(result.provisional for result in results):
        told += ". * provisional: some points are not decided yet"
    return told


def ungraded(results: Sequence[Result]) -> list[str]:
    """Why something was not graded, each reason once, with how many hand-ins it befell."""
    reasons = Counter(
        reason for result in results for reason in {v.message for v in result.verdicts if v.outcome == "not graded"}
    )
    return [f"not graded in {count(many, 'hand-in')}: {reason}" for reason, many in reasons.most_common(MAX_REASONS)]


def _rank(verdict: Verdict) -> int:
    """What is shown first: a known cause, then an unknown one, then what is missing for a reason."""
    if verdict.diagnosis is not None:
        return 0
    if verdict.outcome == "blocked" or _not_attempted(verdict):
        return 3
    return 2 if verdict.outcome == "missing" else 1


def _not_attempted(verdict: Verdict) -> bool:
    return verdict.outcome == "missing" and verdict.message.endswith(("is not attempted yet.", "in the file."))


def _mistake(verdict: Verdict) -> str:
    function = verdict.probe.function
    if verdict.diagnosis is not None:
        return f"{function}: {verdict.diagnosis.id.partition('__')[2].replace('_', ' ')}"
    if verdict.outcome == "missing":
        return f"{function}: not attempted" if _not_attempted(verdict) else verdict.message
    if verdict.outcome in ("not graded", "raised"):
        return f"{function}: {verdict.message or verdict.outcome}"
    pattern = next((difference.pattern for difference in verdict.differences if difference.pattern), "")
    return f"{function}: {pattern or verdict.outcome}"
