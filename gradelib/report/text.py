"""The report as plain text for a terminal: points first, then each failed check, then what was stepped over."""

import textwrap
from collections.abc import Iterable

from gradelib.model import Exercise, Result, Verdict
from gradelib.report.sheet import Finding, Sheet, arrange, count, finding, number

INDENT = "    "


def student_text(result: Result, exercise: Exercise, *, command: str, width: int = 80) -> str:
    """The report of one hand-in. No line is longer than `width` except code and commands.

    command: runs the exercise's checks, such as "pytest exercises/linear_regression". Ends with a newline.
    """
    sheet = arrange(result, exercise, command)
    blocks = [
        _head(sheet, exercise.name, width),
        points_text(sheet, width),
        *(finding_text(found, width) for found in sheet.findings),
        _list("Not decided yet", sheet.undecided, width),
        _list("Right, in spite of a mistake elsewhere", sheet.kept, width),
        _list("Notes on your file", sheet.result.notes, width),
    ]
    return "\n\n".join(filter(None, blocks)) + "\n"


def verdict_text(verdict: Verdict, *, command: str, width: int = 80) -> str:
    """What is told of one failed check by itself."""
    return finding_text(finding(verdict, command), width)


def points_text(sheet: Sheet, width: int) -> str:
    """A line for each function: its points, and what is to do."""
    cells = [(row.name, number(row.points), number(row.max)) for row in sheet.rows]
    name, had, most = (max((len(cell[i]) for cell in cells), default=0) for i in range(3))
    starts = [f"{INDENT}{a:{name}}  {b:>{had}} / {c:<{most}}" for a, b, c in cells]
    return "\n".join(_row(start, row.state, width) for start, row in zip(starts, sheet.rows, strict=True))


def finding_text(found: Finding, width: int) -> str:
    """A finding under a line of its own, with the points that it cost."""
    probe = found.verdict.probe
    head = _apart(f"{probe.function} / {probe.name}", f"0 of {count(probe.points, 'point')}", width)
    return "\n".join(["-" * width, *head, finding_body(found, width)])


def finding_body(found: Finding, width: int) -> str:
    """What was looked at, what came, what it means, and how to run just that again."""
    told = "\n".join(_wrapped(text, width) for text in found.told)
    hint = [_wrapped(text, width) for text in (*found.hint, *found.common)]
    again = [_code("Run this check again:", found.again)]
    if not found.same_as:
        again.append(_code("Or make the call yourself:", found.verdict.snippet))
    return "\n\n".join(filter(None, [_wrapped(found.verdict.probe.title, width), told, *hint, *again]))


# ------------------------------------------------------------------ parts


def _head(sheet: Sheet, exercise: str, width: int) -> str:
    result = sheet.result
    lines = _apart(f"{exercise}: {result.student}", f"{number(result.score)} of {count(result.max, 'point')}", width)
    lines += _fill(result.source, width)
    lines += ["", *_fill(sheet.summary, width), *_fill(sheet.provisional, width)]
    return "\n".join(lines)


def _row(start: str, state: str, width: int) -> str:
    margin = " " * (len(start) + 3)
    if len(margin) > width - 20:
        return "\n".join([start.rstrip(), *_fill(state, width, 2 * INDENT, 2 * INDENT)])
    return "\n".join(_fill(state, width, f"{start}   ", margin)) if state else start.rstrip()


# ------------------------------------------------------------------ lines


def _list(title: str, items: Iterable[str], width: int) -> str:
    lines = [line for item in items for line in _fill(item, width, "  - ", INDENT)]
    return "\n".join([title, *lines]) if lines else ""


def _code(title: str, code: str) -> str:
    return "\n".join([INDENT + title, textwrap.indent(code, 2 * INDENT)]) if code else ""


def _apart(left: str, right: str, width: int) -> list[str]:
    """Left and right on one line, or on two where they do not fit."""
    gap = width - len(left) - len(right)
    return [left + " " * gap + right] if gap >= 2 else [*_fill(left, width), right.rjust(width)]


def _wrapped(text: str, width: int) -> str:
    return "\n".join(_fill(text, width, INDENT, INDENT))


def _fill(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
