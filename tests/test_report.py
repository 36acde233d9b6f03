"""What a student reads: the text as snapshots, the page by its structure, both against hostile hand-ins."""

import math
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from gradelib.message import explain
from gradelib.model import Cell, Diagnosis, Difference, Evidence, Exercise, Fault, Probe, Result, Submission, Verdict
from gradelib.report.curve import HEIGHT, WIDTH, charts
from gradelib.report.page import index_page, page_names, remarks, student_page, table
from gradelib.report.sheet import arrange, count, finding, line, listed, number, plain
from gradelib.report.text import student_text, verdict_text
from gradelib.selection import select
from gradelib.source import source_label

COMMAND = "pytest exercises/lines"
SNIPPET = "import torch\nfrom lines import sgd\n\nlr = 0.1\nprint(sgd(params, lr, 5))"
HINT = "Each step is exactly batch_size times too long.\n\nThe gradient is a sum. Look at where `batch_size` enters."
LONG_STEP = Diagnosis("sgd__forgets_batch_size", "sgd", HINT)


def probe(function, name, points, title="What holds.", **options):
    return Probe(function, name, points, title, **options)


READ = probe("data_iter", "gives_every_example_once", 3, "In one pass every row comes exactly once, with its own label.")
SIZES = probe("data_iter", "cuts_batches_to_size", 1, "Each minibatch has batch_size rows; the last may be shorter.")
INIT = probe("init_params", "starts_small", 2, "The weights are small.")
MODEL = probe("linreg", "predicts", 2, "The predictions are Xw + b.")
COLUMN = probe("linreg", "predicts_a_column", 1, "The predictions are a column (n, 1).")
STEP = probe("sgd", "moves_by_the_mean_gradient", 3, "One step moves each parameter by `-lr * grad / batch_size`.")
MEMORY = probe("sgd", "has_no_memory", 1.5, "Three steps with three gradients: each depends on its own gradient alone.")
TRAIN = probe("train", "takes_full_batch_steps", 3, "Each epoch is one step along the mean gradient.", uses=("sgd",))
FLOATS = probe("train", "records_python_floats", 1, "history is a list of Python floats.", uses=("sgd",))
DRAW = probe("scatter", "draws_each_example", 2, "Each example is a point.", needs=("matplotlib",))
SECRET = probe("sgd", "secret_steps", 2, "A secret title.", hidden=True)
SECRET_MODEL = probe("linreg", "secret_model", 2, "Another secret title.", hidden=True)
PROBES = (READ, SIZES, INIT, MODEL, COLUMN, STEP, MEMORY, TRAIN, FLOATS, DRAW, SECRET, SECRET_MODEL)
EXERCISE = Exercise("lines", Path("exercises/lines"), PROBES, (), "")

FAR = Difference(
    "w after the step", "values", "0.5238", "0.3391", (0, 0), "ratio 5 (batch_size)", 9.0, "allowed 4.5e-05; 3 of 3 differ"
)
FAR_TOLD = "w after the step at [0, 0]: yours 0.5238, expected 0.3391 (allowed 4.5e-05; 3 of 3 differ)."
LATER = Difference("w after step 2", "values", "1.395", "1.132", (2, 0))
LATER_TOLD = "w after step 2 at [2, 0]: yours 1.395, expected 1.132."
FIVE_TIMES = "Every entry is 5 times the expected one; 5 is batch_size."
HUNG = "data_iter did not come to an end: it was not done after 2 s of computing."
CURVE = ("loss after each epoch", (4.0, 0.5, 0.04), (4.0, 0.4, 0.002))

MIXED = Result(
    "Ada Lovelace",
    "ada/lines.ipynb",
    "0123456789abcdef0123456789abcdef",
    (
        Verdict(READ, "timed out", message=HUNG),
        Verdict(SIZES, "timed out", message=HUNG),
        Verdict(INIT, "missing", message="init_params is not attempted yet."),
        Verdict(MODEL, "raised", message="NameError: name 'Xx' is not defined\nin cell 3, line 2 (linreg): return Xx @ w + b"),
        Verdict(COLUMN, "same"),
        Verdict(STEP, "differs", (FAR,), LONG_STEP, f"{FAR_TOLD}\n{FIVE_TIMES}\n\n{HINT}", SNIPPET),
        Verdict(MEMORY, "differs", (LATER,), LONG_STEP, f"{LATER_TOLD}\n\n{HINT}", SNIPPET),
        Verdict(TRAIN, "same", through=("data_iter", "sgd")),
        Verdict(FLOATS, "blocked", by=("sgd",), message="Not decided yet: it needs sgd."),
        Verdict(DRAW, "not graded", message="matplotlib is not installed: pip install matplotlib"),
        Verdict(SECRET, "differs", (replace(FAR, label="a secret label"),), None, "A secret message.", "secret_snippet()"),
        Verdict(SECRET_MODEL, "same"),
    ),
    ("cell 7, line 1: SyntaxError: '(' was never closed (stepped over)",),
    1.25,
    (CURVE,),
)
RIGHT = replace(MIXED, verdicts=tuple(Verdict(p, "same") for p in PROBES), notes=())
STUB = replace(
    MIXED,
    verdicts=tuple(Verdict(p, "missing", message=f"{p.function} is not attempted yet.") for p in PROBES if not p.hidden),
    notes=(),
    curves=(),
)
UNREADABLE = replace(
    STUB, verdicts=tuple(Verdict(p, "missing", message="lines.py is empty") for p in PROBES), notes=("lines.py is empty",)
)

HOSTILE = (
    "<script>alert(1)</script>",
    "\"'><img src=http://evil.example/x onerror=alert(1)>",
    "</pre></style><style>@import url(http://evil.example)</style>",
    "{{ 7 * 7 }}{% raw %}",
    "\x1b[31mred\x1b[0m\x1b]0;title\x07\x00\x08\x7f\x9b2J",
    "\u202egnp.exe\u2066 \ud800",
    "two\nlines\r\nthree\u2028four",
    "x" * 100_000,
)


def hostile(text):
    """A result in which everything that a student controls is this text."""
    difference = Difference("w", "kind", text, text, pattern="None", note=text)
    return Result(
        text,
        text,
        "ab",
        (
            Verdict(MODEL, "raised", (difference,), message=f"ValueError: {text}\nin line 3 (linreg): {text}", snippet=text),
            Verdict(INIT, "missing", message=f"There is no init_params in the file. Did you mean it by {text}?"),
            Verdict(READ, "not graded", message=text),
        ),
        (text,),
        curves=((text, (1.0, math.nan, math.inf), (1.0, 2.0, 3.0)),),
    )


def text_of(result, width=80):
    return student_text(result, EXERCISE, command=COMMAND, width=width)


def page_of(result):
    return student_page(result, EXERCISE, command=COMMAND)


# ------------------------------------------------------------------ text


@pytest.mark.parametrize("result", [MIXED, RIGHT, STUB, UNREADABLE], ids=["mixed", "right", "stub", "unreadable"])
def test_text_reads_like_this(result, snapshot):
    assert text_of(result) == snapshot


def test_one_failed_check_reads_like_this(snapshot):
    assert verdict_text(MIXED.verdicts[5], command=COMMAND) == snapshot


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_asked_but_code(width):
    long_word = Verdict(COLUMN, "raised", message="ValueError: " + "x" * 300)
    lines = text_of(replace(MIXED, verdicts=(*MIXED.verdicts, long_word)), width).splitlines()
    assert [text for text in lines if len(text) > width and not text.startswith(" " * 8)] == []
    assert max(len(text) for text in lines) >= width - 5


def test_a_narrow_terminal_has_whole_words():
    assert "\n        not attempted yet\n" in text_of(MIXED, 40)


def test_a_hint_that_two_checks_share_is_told_once():
    told = text_of(MIXED)
    assert told.count("Each step is exactly batch_size times too long.") == 1
    assert "The mistake is the one explained at moves_by_the_mean_gradient." in told


def test_checks_that_end_with_the_same_message_are_one_finding():
    told = text_of(MIXED)
    assert told.count("it was not done after 2 s") == 1
    assert "The same goes for cuts_batches_to_size (1 point)." in told


def test_the_same_message_of_two_functions_is_told_for_each():
    verdicts = tuple(Verdict(p, "raised", message="ValueError: no") for p in (READ, MODEL))
    assert text_of(replace(MIXED, verdicts=verdicts)).count("ValueError: no") == 2


def test_checks_without_a_message_stay_apart():
    sheet = arrange(replace(MIXED, verdicts=(Verdict(READ, "died"), Verdict(SIZES, "died"))), EXERCISE, COMMAND)
    assert [found.verdict.probe.name for found in sheet.findings] == ["gives_every_example_once", "cuts_batches_to_size"]


def test_a_function_that_is_only_partly_there_is_told_check_by_check():
    verdicts = (Verdict(READ, "missing", message="data_iter is not attempted yet."), Verdict(SIZES, "same"))
    sheet = arrange(replace(MIXED, verdicts=verdicts), EXERCISE, COMMAND)
    assert [found.verdict.probe for found in sheet.findings] == [READ]
    assert sheet.rows[0].state == "1 check to mend"


def test_checks_come_in_the_exercises_order_whatever_the_verdicts_order():
    assert text_of(replace(MIXED, verdicts=MIXED.verdicts[::-1])) == text_of(MIXED)


def test_points_of_the_rows_add_up_to_the_score():
    sheet = arrange(MIXED, EXERCISE, COMMAND)
    assert sum(row.points for row in sheet.rows) == MIXED.score == 6
    assert sum(row.max for row in sheet.rows) == MIXED.max == 23.5
    assert sum(row.open for row in sheet.rows) == 3 and "3 points not yet decided" in sheet.provisional


@pytest.mark.parametrize("render", [text_of, page_of], ids=["text", "page"])
def test_hidden_checks_are_one_row_and_nothing_else(render):
    told = render(MIXED)
    assert "hidden checks: 1 of 2" in told
    assert "secret" not in told.lower()


def test_hidden_checks_that_fail_alone_are_not_called_right():
    verdicts = tuple(Verdict(p, "differs" if p is SECRET else "same") for p in PROBES)
    assert (
        arrange(replace(RIGHT, verdicts=verdicts), EXERCISE, COMMAND).summary == "Every check that is shown and decided is right."
    )


def test_a_result_without_checks_is_told_without_a_fault():
    assert "0 of 0 points" in text_of(replace(MIXED, verdicts=()))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_control_character_reaches_the_terminal(text):
    told = text_of(hostile(text))
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]", told) is None
    told.encode("utf-8")


def test_a_hostile_name_cannot_begin_a_line_of_its_own():
    assert "\n    sgd  9 / 9" not in text_of(replace(MIXED, student="ada\n    sgd  9 / 9"))


def test_an_endless_line_is_cut():
    told = text_of(replace(hostile("x" * 100_000), verdicts=(Verdict(MODEL, "raised", message="x" * 100_000),)))
    assert len(told) < 2500 and told.count("xxx ...") == 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x9b2Jclear", "clear"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("open \x1b] end\nnext", "open \nnext"),
        ("a\x00b\x7fc\x85d", "abcd"),
        ("a\r\nb\rc", "a\nbc"),
        ("a\tb", "a   b"),
        ("a\u202eb\u2069", "ab"),
        ("a\ufffe\uffff\ufdd0b", "ab"),
        ("\ud800", "\ufffd"),
        ("Zoë 张伟 \U0001f600 a\u200db", "Zoë 张伟 \U0001f600 a\u200db"),
    ],
)
def test_plain_text_keeps_letters_alone(text, expected):
    assert plain(text) == expected


def test_a_line_is_one_line():
    assert line(" a\n b\t\tc ") == "a b c"
    assert line("x" * 50, 20) == "x" * 16 + " ..."


def test_words_for_numbers_and_lists():
    assert [number(value) for value in (3.0, 2.5, 0.1 + 0.2)] == ["3", "2.5", "0.3"]
    assert [count(many, "point") for many in (0, 1, 1.5)] == ["0 points", "1 point", "1.5 points"]
    assert [listed(names) for names in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


# ------------------------------------------------------------------ the page


class Reader(HTMLParser):
    """Reads a page: its tags with their attributes, its texts by the tag around them, and whether every tag is closed."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, page):
        super().__init__()
        self.open, self.tags, self.texts = [], [], []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if data.strip():
            self.texts.append((self.open[-1] if self.open else "", " ".join(data.split())))

    def named(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]

    def inside(self, tag):
        return [text for around, text in self.texts if around == tag]

    @property
    def shape(self):
        """Tags with the names of their attributes; paragraphs apart, for a message has as many as it has lines."""
        return [(tag, sorted(attributes)) for tag, attributes in self.tags if tag != "p"]


PAGES = {
    "mixed": page_of(MIXED),
    "right": page_of(RIGHT),
    "stub": page_of(STUB),
    "hostile": page_of(hostile(HOSTILE[1])),
    "class": index_page([MIXED, STUB, hostile(HOSTILE[1])], EXERCISE),
    "nobody": index_page([], EXERCISE),
}
every_page = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)


@every_page
def test_page_refers_to_nothing_outside_itself(page):
    read = Reader(page)
    tags = {tag for tag, _ in read.tags}
    assert tags.isdisjoint(
        {"script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use", "video", "audio"}
    )
    references = [
        value for _, attributes in read.tags for name, value in attributes.items() if name in ("src", "href", "xlink:href")
    ]
    assert all(re.fullmatch(r"#\w+|[\w.-]+\.html", value) for value in references)
    assert not any(name.startswith("on") for _, attributes in read.tags for name in attributes)
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    assert "url(" not in style and "@import" not in style and "@font-face" not in style
    assert any("default-src 'none'" in attributes.get("content", "") for attributes in read.named("meta"))


@every_page
def test_page_can_be_read_by_a_machine_that_reads_aloud(page):
    read = Reader(page)
    levels = [int(tag[1]) for tag, _ in read.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(attributes.get("scope") in ("col", "row") for attributes in read.named("th"))
    assert len(read.named("caption")) == len(read.named("table"))
    pictures = [attributes for attributes in read.named("svg") if "aria-hidden" not in attributes]
    assert all(attributes["role"] == "img" and attributes["aria-labelledby"] for attributes in pictures)
    assert read.named("html") == [{"lang": "en"}] and {"charset": "utf-8"} in read.named("meta")
    assert read.inside("title")[0]


@every_page
def test_names_of_places_are_unique_and_every_link_within_leads_to_one(page):
    read = Reader(page)
    places = Counter(attributes["id"] for _, attributes in read.tags if "id" in attributes)
    targets = {value for _, a in read.tags for name, value in a.items() if name == "href" and value.startswith("#")}
    labels = {attributes["aria-labelledby"] for _, attributes in read.tags if "aria-labelledby" in attributes}
    assert set(places.values()) <= {1}
    assert {target[1:] for target in targets} | labels <= set(places)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_adds_no_tag_and_no_attribute(text):
    assert Reader(page_of(hostile(text))).shape == Reader(page_of(hostile("harmless"))).shape
    assert Reader(index_page([hostile(text)], EXERCISE)).shape == Reader(index_page([hostile("harmless")], EXERCISE)).shape


def test_hostile_text_is_shown_as_it_is():
    read = Reader(page_of(hostile('<b>"it\'s" & {{ 7 * 7 }}</b>')))
    assert '<b>"it\'s" & {{ 7 * 7 }}</b>' in read.inside("bdi")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_page_holds_no_control_character(text):
    page = page_of(hostile(text)) + index_page([hostile(text)], EXERCISE)
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page) is None


def test_page_tells_what_a_student_needs():
    read = Reader(page_of(MIXED))
    told = [text for _, text in read.texts]
    assert {"Ada Lovelace", "lines", "provisional", "0.5238", "0.3391", "[0, 0]", FIVE_TIMES} <= set(told)
    assert "pytest exercises/lines -k moves_by_the_mean_gradient" in told
    assert "Each step is exactly batch_size times too long." in told
    assert "init_params" in told and "not attempted yet" in told
    assert any("SyntaxError" in text for text in read.inside("li"))
    assert any(
        "takes_full_batch_steps (3 points): right, once the reference's data_iter and sgd are" in t for t in read.inside("li")
    )
    assert any("records_python_floats (1 point): cannot be decided while sgd is not right." in t for t in read.inside("li"))
    assert any("no fault of yours (matplotlib is not installed" in text for text in read.inside("li"))


def test_snippet_is_kept_line_by_line():
    assert f'<pre tabindex="0"><code>{SNIPPET}</code></pre>' in page_of(MIXED)


def test_bars_show_the_share_of_points_and_what_is_open():
    widths = re.findall(
        r'<span class="bar"[^>]*><span style="width: ([\d.]+)%"></span><span class="open" style="width: ([\d.]+)%">',
        page_of(MIXED),
    )
    assert widths == [
        ("0.0", "0.0"),
        ("0.0", "0.0"),
        ("33.3", "0.0"),
        ("0.0", "0.0"),
        ("75.0", "25.0"),
        ("0.0", "100.0"),
        ("50.0", "0.0"),
    ]


def test_what_is_in_backticks_is_code():
    read = Reader(page_of(MIXED))
    assert "-lr * grad / batch_size" in read.inside("code") and "batch_size" in read.inside("code")
    odd = replace(LONG_STEP, hint="One ` alone")
    page = page_of(replace(MIXED, verdicts=(Verdict(STEP, "differs", (FAR,), odd, FAR_TOLD),)))
    assert "<p>One ` alone</p>" in page


def test_table_shows_few_differences_and_counts_the_rest():
    many = tuple(replace(FAR, label=f"value {i}") for i in range(9))
    page = page_of(replace(MIXED, verdicts=(Verdict(STEP, "differs", many),)))
    assert "value 5" in page and "value 6" not in page and "3 more differ." in page


def test_equal_results_give_equal_pages_whatever_the_time():
    assert page_of(replace(MIXED, seconds=99.0)) == PAGES["mixed"]


# ------------------------------------------------------------------ message and table


def told_by(differences, evidence, outcome="differs", code="def sgd(params):\n    for p in params:\n        pass\n"):
    """A finding with the message that `explain` gives, so that the two cannot drift apart."""
    selection = select(Submission("ada", "lines.py", cells=(Cell("lines.py", code),)), ("sgd",))
    verdict = Verdict(STEP, outcome, tuple(differences), LONG_STEP)
    return finding(replace(verdict, message=explain(verdict, evidence, selection, {})), COMMAND)


def test_page_does_not_repeat_in_words_what_its_table_says():
    kinds = [
        FAR,
        replace(FAR, label="b", where=(), pattern="", note=""),
        replace(FAR, label="history", pattern="sign", note="length"),
        replace(FAR, label="one more"),
    ]
    found = told_by(kinds, Evidence("p", "done"))
    assert len(found.told) == 6 and remarks(found) == []
    assert len(table(found)) == 4


def test_page_tells_in_words_what_no_table_can():
    differences = [
        Difference(source_label("loop"), "values", "True", "False"),
        Difference("b", "absent", "nothing", "a value"),
        Difference("w", "exception", "ValueError: no", "a result"),
        Difference("v", "ending", "it was not done after 2 s", "an end", pattern="endless"),
    ]
    fault = Fault("ValueError", "no", "lines.py", 3, "pass", "sgd", own=True)
    found = told_by(differences, Evidence("p", "raised", fault=fault, warnings=("careful",)), "raised")
    assert remarks(found) == [
        "ValueError: no",
        "in line 3 (sgd): pass",
        "sgd uses a loop (line 2); it is to do without.",
        "Your code warned: careful",
    ]
    assert [difference.label for difference in table(found)] == ["b"]


def test_a_hint_is_told_although_a_check_did_not_come_to_an_end():
    found = told_by([], Evidence("p", "timed out", detail="it was not done after 2 s of computing"), "timed out")
    assert found.told == ("sgd did not come to an end: it was not done after 2 s of computing.",)
    assert found.hint == tuple(HINT.split("\n\n"))


def test_the_hint_is_no_part_of_the_message_that_is_told():
    found = told_by([FAR], Evidence("p", "done"))
    assert found.told == (FAR_TOLD, FIVE_TIMES)
    assert found.hint == tuple(HINT.split("\n\n"))


# ------------------------------------------------------------------ curves


def numbers_of(chart):
    paths = [float(part) for series in (chart.yours, chart.reference) for part in re.findall(r"-?[\d.]+(?:e-?\d+)?", series.path)]
    return paths + [place for place, _ in (*chart.across, *chart.up)]


def test_positive_curves_are_drawn_on_a_logarithmic_scale():
    (chart,) = charts([CURVE])
    assert chart.log and [text for _, text in chart.up] == ["0.001", "0.01", "0.1", "1", "10"]
    assert [text for _, text in chart.across] == ["1", "2", "3"]
    assert (chart.yours.last, chart.reference.last) == ("0.04", "0.002")


def test_only_entries_that_there_are_are_marked_below():
    ten = tuple(float(i) for i in range(10))
    (chart,) = charts([("loss", ten, ten)])
    assert [text for _, text in chart.across] == ["2", "4", "6", "8", "10"]


def test_a_tenfold_step_has_the_same_height_everywhere_on_it():
    (chart,) = charts([("loss", (1000.0, 100.0, 10.0), (1000.0, 1000.0, 10.0))])
    heights = [y for _, y in chart.yours.points]
    assert heights[1] - heights[0] == pytest.approx(heights[2] - heights[1], abs=0.2)


@pytest.mark.parametrize("low", [0.0, -1.0])
def test_curves_that_reach_zero_are_drawn_on_a_plain_scale(low):
    (chart,) = charts([("w", (1.0, low, 2.0), (1.0, 1.5, 2.0))])
    assert not chart.log and float(chart.up[0][1]) <= low and float(chart.up[-1][1]) >= 2


def test_a_smaller_value_lies_lower():
    for series in ((4.0, 0.5, 0.04), (4.0, 0.0, -3.0)):
        (chart,) = charts([("loss", series, series)])
        heights = [y for _, y in chart.yours.points]
        assert heights == sorted(heights)


def test_what_is_no_number_leaves_a_gap():
    (chart,) = charts([("loss", (1.0, math.nan, 3.0, math.inf), (1.0, 2.0, 3.0, 4.0))])
    assert chart.yours.path.count("M") == 2 and chart.yours.path.count("L") == 0
    assert chart.reference.path.count("M") == 1 and chart.reference.path.count("L") == 3
    assert chart.yours.last == "inf"


@pytest.mark.parametrize(
    "yours",
    [
        (1e308, -1e308, 1e99),
        (5e-324, 5e-324, 5e-324),
        (0.0, 0.0, 0.0),
        (7.0, 7.0, 7.0),
        (math.nan,) * 3,
        (1e-99, 1e99),
        (-5.0,),
        (),
    ],
    ids=str,
)
@pytest.mark.parametrize("reference", [(1.0, 2.0, 3.0), (0.0, 0.0, 0.0), (1e-320, 1e99, 1.0), (2.0,)], ids=str)
def test_every_point_of_a_chart_lies_inside_it(yours, reference):
    (chart,) = charts([("loss", yours, reference)])
    assert all(0 <= value <= WIDTH for value in numbers_of(chart))
    assert all(0 <= y <= HEIGHT for y, _ in chart.up)
    assert all(0 <= y <= HEIGHT for series in (chart.yours, chart.reference) for _, y in series.points)
    assert 1 <= len(chart.across) <= 6 and 2 <= len(chart.up) <= 7


def test_a_long_curve_is_thinned_and_keeps_its_end():
    values = tuple(1.0 + i for i in range(10_000))
    (chart,) = charts([("loss", values, values)])
    assert 200 <= chart.yours.path.count("L") <= 400
    assert chart.yours.path.endswith(" ".join(chart.reference.path.split(" ")[-2:]))
    assert chart.yours.points == () and chart.yours.last == "1e4"


def test_of_curves_with_one_label_the_longest_is_drawn_and_the_longest_comes_first():
    short, long = (1.0, 2.0, 3.0), (1.0, 2.0, 3.0, 4.0)
    drawn = charts([("a", short, short), ("b", short, short), ("b", long, long), ("b", short, short)])
    assert [(chart.label, chart.reference.last) for chart in drawn] == [("b", "4"), ("a", "3")]


def test_a_reference_without_a_number_gives_no_chart():
    assert charts([("loss", (1.0, 2.0), (math.nan, math.inf)), ("none", (), ())]) == ()


# ------------------------------------------------------------------ a class


def test_class_links_each_student_to_a_page_of_their_own():
    results = [replace(MIXED, student=name) for name in ("Zoë", "zoe", "张伟", "../../etc/passwd", "Ada Lovelace")]
    read = Reader(index_page(results, EXERCISE))
    links = dict(zip(read.inside("bdi"), [attributes["href"] for attributes in read.named("a")], strict=True))
    assert links == page_names(result.student for result in results)
    assert list(links) == sorted(links)


def test_class_names_what_was_lost_and_to_what():
    read = Reader(index_page([MIXED, RIGHT, STUB], EXERCISE))
    told = [text for _, text in read.texts]
    assert "3 hand-ins" in told and "9.8 points on average; 1 with all points" in told
    assert "forgets batch size" in told and "hidden checks: 1 of 2" in told
    assert "Nothing is attempted yet: begin with any function." in told
    assert "The score is provisional: 3 points not yet decided." in told


@pytest.mark.parametrize(
    ("student", "page"),
    [
        ("Ada Lovelace", "ada-lovelace.html"),
        ("lr_001", "lr_001.html"),
        ("Zoë Łukasz", "zoe-ukasz.html"),
        ("../../etc/passwd", "etc-passwd.html"),
        ("index", "student-index.html"),
        ("CON", "student-con.html"),
        ("张伟", "student.html"),
        ("", "student.html"),
        ("a" * 300, "a" * 40 + ".html"),
        ('x\x00<>:"|?*\\\ud800y', "x-y.html"),
    ],
)
def test_a_page_has_a_safe_name(student, page):
    assert page_names([student]) == {student: page}


def test_page_names_are_unique_and_the_same_whatever_the_order():
    students = [
        "ann",
        "Ann",
        "ann ",
        "Ánn",
        "张伟",
        "李娜",
        "",
        "student",
        "index",
        "student-index",
        "\udcff",
        "a" * 41,
        "a" * 42,
    ]
    names = page_names(students)
    assert len(set(names.values())) == len(students)
    assert page_names(students[::-1]) == names
    assert all(re.fullmatch(r"[a-z0-9_-]+(\.[0-9a-f]{12})?\.html", name) for name in names.values())


def test_nobody_can_choose_the_page_name_of_another():
    taken = page_names(["ann", "Ann"])
    for name in taken.values():
        assert page_names(["ann", "Ann", name.removesuffix(".html")])[name.removesuffix(".html")] not in taken.values()
