"""What a pytest run found, check by check, put together again: results, the files that were asked for, the closing lines.

A check's result crosses from xdist's workers as plain data on its report.
"""

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from gradelib.model import Diagnosis, Difference, Exercise, Probe, Result, Verdict
from gradelib.report.sheet import Sheet, arrange, count, line, number
from gradelib.report.text import INDENT, finding_body, points_text


@dataclass(frozen=True, slots=True)
class Hand:
    """A file that was checked: where it is, and the command that checks it again."""

    path: str
    command: str


@dataclass(frozen=True, slots=True)
class Total:
    """All that was found out about one file."""

    hand: Hand
    exercise: Exercise
    result: Result

    @property
    def sheet(self) -> Sheet:
        return arrange(self.result, self.exercise, self.hand.command)


# ------------------------------------------------------------------ plain data


def plain(hand: Hand, result: Result) -> dict[str, Any]:
    """Numbers, texts, tuples and dicts alone."""
    return {"hand": asdict(hand), "result": asdict(result)}


def totals(records: Iterable[dict[str, Any]]) -> list[Total]:
    """One for each file, in the order of their first checks. Raises CourseError where an exercise cannot be read any more."""
    from gradelib.selfcheck import read_visible

    found: dict[Hand, list[Result]] = {}
    for record in records:
        found.setdefault(Hand(**record["hand"]), []).append(_result(record["result"]))
    whole = []
    for hand, results in found.items():
        exercise = read_visible(Path(hand.path).parent)
        whole.append(Total(hand, exercise, _merged(results, exercise)))
    return whole


def _result(fields: dict[str, Any]) -> Result:
    return Result(**fields | {"verdicts": tuple(_verdict(verdict) for verdict in fields["verdicts"])})


def _verdict(fields: dict[str, Any]) -> Verdict:
    diagnosis = None if fields["diagnosis"] is None else Diagnosis(**fields["diagnosis"])
    differences = tuple(Difference(**difference) for difference in fields["differences"])
    return Verdict(**fields | {"probe": Probe(**fields["probe"]), "diagnosis": diagnosis, "differences": differences})


def _merged(results: Sequence[Result], exercise: Exercise) -> Result:
    """One result of all checks of a file, in the exercise's order."""
    order = [probe.name for probe in exercise.probes]
    verdicts = sorted((v for result in results for v in result.verdicts), key=lambda verdict: order.index(verdict.probe.name))
    return replace(
        results[0],
        sha256=max(result.sha256 for result in results),
        verdicts=tuple(verdicts),
        notes=tuple(dict.fromkeys(note for result in results for note in result.notes)),
        seconds=sum(result.seconds for result in results),
        curves=tuple(curve for result in results for curve in result.curves),
    )


# ------------------------------------------------------------------ texts


def told(result: Result, exercise: Exercise, command: str, width: int, tellers: dict[str, str]) -> str:
    """What a student reads of one check that is not right. tellers: diagnosis -> the check that has told it already."""
    verdict = result.verdicts[0]
    if verdict.outcome == "missing":
        return line(verdict.message)
    findings = arrange(result, exercise, command).findings
    if not findings:
        return "\n".join(arrange(result, exercise, command).undecided)
    finding = findings[0]
    if verdict.diagnosis is not None:
        teller = tellers.setdefault(verdict.diagnosis.id, verdict.probe.name)
        if teller != verdict.probe.name:
            finding = replace(finding, hint=(), same_as=teller)
    return textwrap.dedent(finding_body(finding, width + len(INDENT)))


def headline(total: Total) -> str:
    result = total.result
    return f"{total.exercise.name}: {number(result.score)} of {count(result.max, 'point')}"


def closing(total: Total, width: int) -> list[str]:
    """Points of each function and what is open."""
    sheet, ran, all_of_them = total.sheet, len(total.result.verdicts), len(total.exercise.probes)
    part = f"Only {ran} of {all_of_them} checks {'was' if ran == 1 else 'were'} run." if ran < all_of_them else ""
    told = filter(None, (part, sheet.provisional, *sheet.undecided, *sheet.kept, *sheet.result.notes))
    lines = [textwrap.fill(text, width, initial_indent=INDENT, subsequent_indent=2 * INDENT) for text in told]
    return [points_text(sheet, width), *[""] * bool(lines), *lines]


# ------------------------------------------------------------------ files


def write(all_of_them: Sequence[Total], report: Path | None, json: Path | None) -> list[Path]:
    """Write what was asked for: one file each, or one for each hand-in if there are several. Raises OSError."""
    written = []
    for total in all_of_them:
        if report is not None:
            from gradelib.report.page import student_page

            page = student_page(total.result, total.exercise, command=total.hand.command)
            written.append(_write(report, total, len(all_of_them), page))
        if json is not None:
            from gradelib.export.result import as_json

            text = as_json([total.result], total.exercise, "self-check")
            written.append(_write(json, total, len(all_of_them), text))
    return written


def _write(path: Path, total: Total, many: int, text: str) -> Path:
    if many > 1:
        path = path.with_name(f"{path.stem}-{Path(total.hand.path).name}{path.suffix}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
