"""The report as one self-contained HTML page for a student, and the table of a class that leads to the pages.

Nothing refers to the network, and the pages forbid it themselves (Content-Security-Policy). Everything is autoescaped.
"""

import hashlib
import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from gradelib import __version__
from gradelib.message import meaning
from gradelib.model import Difference, Exercise, Result
from gradelib.report.curve import LEFT, RIGHT, WIDTH, charts
from gradelib.report.sheet import Finding, Sheet, arrange, count, number
from gradelib.source import source_label

MAX_SHOWN = 6
_MORE = re.compile(r"\(\d+ more differ\.\)")
MAX_SLUG = 40
RESERVED = frozenset({"index", "con", "prn", "aux", "nul", *(f"{name}{i}" for name in ("com", "lpt") for i in range(10))})


def student_page(result: Result, exercise: Exercise, *, command: str) -> str:
    """The page of one hand-in. `command` runs the exercise's checks, such as "pytest exercises/linear_regression"."""
    sheet = arrange(result, exercise, command)
    return _render("student.html.j2", sheet=sheet, exercise=exercise.name, charts=charts(result.curves))


def index_page(results: Sequence[Result], exercise: Exercise) -> str:
    """The table of a class, by student; each links to the page that `page_names` names."""
    names = page_names(result.student for result in results)
    entries = [_entry(names[result.student], result, exercise) for result in sorted(results, key=lambda r: (r.student, r.source))]
    mean = statistics.fmean(result.score for result in results) if results else 0.0
    full = sum(result.score == result.max for result in results)
    return _render("index.html.j2", entries=entries, exercise=exercise.name, mean=round(mean, 1), full=full)


def page_names(students: Iterable[str]) -> dict[str, str]:
    """A file name for each student: lower-case ASCII, safe on every system, unique, the same whatever the order."""
    slugs = {student: _slug(student) for student in students}
    shared = Counter(slugs.values())
    marks = {student: f".{_digest(student)}" if shared[slug] > 1 else "" for student, slug in slugs.items()}
    return {student: f"{slug}{marks[student]}.html" for student, slug in slugs.items()}


def _slug(student: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", student).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9_]+", "-", ascii_only)[:MAX_SLUG].strip("-")
    return f"student-{slug}".strip("-") if slug in RESERVED or not slug else slug


def _digest(student: str) -> str:
    return hashlib.sha256(student.encode("utf-8", "backslashreplace")).hexdigest()[:12]


# ------------------------------------------------------------------ a student's page


def remarks(finding: Finding) -> list[str]:
    """The lines of a message that the table of differences does not say."""
    shown = table(finding)
    starts = tuple(start for d in shown for start in (f"{d.subject}: yours ", f"{d.subject} at [", f"{d.label}: never came"))
    said = {meaning(d.pattern) for d in shown}
    return [text for text in finding.told if not text.startswith(starts) and text not in said and not _MORE.fullmatch(text)]


def table(finding: Finding) -> list[Difference]:
    """The differences that have a row: what the source says and exceptions are told in words."""
    source = source_label("")
    return [d for d in finding.verdict.differences if d.kind not in ("exception", "ending") and not d.label.startswith(source)]


# ------------------------------------------------------------------ the table of a class


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the class's table. causes: function -> known mistakes, in words."""

    page: str
    sheet: Sheet
    causes: dict[str, list[str]]


def _entry(page: str, result: Result, exercise: Exercise) -> Entry:
    sheet = arrange(result, exercise, "")
    found = dict.fromkeys(f.verdict.diagnosis for f in sheet.findings if f.verdict.diagnosis is not None)
    causes: dict[str, list[str]] = {}
    for diagnosis in found:
        causes.setdefault(diagnosis.function, []).append(diagnosis.id.partition("__")[2].replace("_", " "))
    return Entry(page, sheet, causes)


# ------------------------------------------------------------------ templates


def _render(template: str, **values: object) -> str:
    return _environment().get_template(template).render(values)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("gradelib.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"number": number, "count": count}
    environment.globals |= {"meaning": meaning, "remarks": remarks, "table": table, "most": MAX_SHOWN, "version": __version__}
    environment.globals |= {"left": LEFT, "right": WIDTH - RIGHT}
    return environment
