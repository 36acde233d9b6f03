"""The machine-readable result: its documented form, its order, and strict JSON whatever a hand-in holds."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from gradelib import __version__
from gradelib.export.result import as_dict, as_json
from gradelib.model import Diagnosis, Difference, Exercise, Probe, Result, Verdict

STEP = Probe("sgd", "moves_by_the_mean_gradient", 3, "One step.")
READ = Probe("data_iter", "gives_every_example_once", 2.5, "One pass.", hidden=True)
TRAIN = Probe("train", "takes_steps", 4, "Several steps.", uses=("sgd",))
EXERCISE = Exercise("lines", Path("lines"), (STEP, READ, TRAIN), (), "")

DIFFERS = Verdict(
    STEP,
    "differs",
    (Difference("w after the step", "values", "2", "1", (0, 0), "ratio 2", 8e4, "allowed 1e-5"),),
    Diagnosis("sgd__doubles", "sgd", "Twice too far."),
    "w after the step at [0, 0]: yours 2, expected 1.\n\nTwice too far.",
    "import torch",
)
ALICE = Result(
    "alice",
    "alice/lines.ipynb",
    "ab12",
    (Verdict(TRAIN, "same", through=("sgd",)), DIFFERS, Verdict(READ, "same")),
    ("cell 7 failed",),
    0.41,
)


def strictly(text: str) -> dict:
    """JSON as a parser reads it that knows no NaN and no Infinity, from UTF-8 bytes."""

    def refuse(literal):
        raise AssertionError(f"{literal} is no JSON")

    return json.loads(text.encode("utf-8"), parse_constant=refuse)


def test_has_the_documented_form():
    assert as_dict([ALICE], EXERCISE, "namespaces") == {
        "gradelib": __version__,
        "exercise": "lines",
        "isolation": "namespaces",
        "submissions": [
            {
                "student": "alice",
                "source": "alice/lines.ipynb",
                "sha256": "ab12",
                "score": 6.5,
                "max": 9.5,
                "provisional": False,
                "notes": ["cell 7 failed"],
                "probes": [
                    {
                        "name": "moves_by_the_mean_gradient",
                        "function": "sgd",
                        "hidden": False,
                        "outcome": "differs",
                        "points": 0.0,
                        "max": 3.0,
                        "diagnosis": {"id": "sgd__doubles", "function": "sgd", "hint": "Twice too far."},
                        "message": "w after the step at [0, 0]: yours 2, expected 1.\n\nTwice too far.",
                        "differences": [{"label": "w after the step", "kind": "values", "pattern": "ratio 2"}],
                    },
                    {
                        "name": "gives_every_example_once",
                        "function": "data_iter",
                        "hidden": True,
                        "outcome": "same",
                        "points": 2.5,
                        "max": 2.5,
                        "diagnosis": None,
                        "message": "",
                        "differences": [],
                    },
                    {
                        "name": "takes_steps",
                        "function": "train",
                        "hidden": False,
                        "outcome": "same",
                        "points": 4.0,
                        "max": 4.0,
                        "diagnosis": None,
                        "message": "",
                        "differences": [],
                        "through": ["sgd"],
                    },
                ],
            }
        ],
        "timing": {"alice": 0.41},
    }


def test_says_what_blocks_a_check_and_that_nothing_followed_through():
    blocked = replace(ALICE, verdicts=(Verdict(TRAIN, "blocked", by=("sgd", "data_iter")),))
    (submission,) = as_dict([blocked], EXERCISE, "self-check")["submissions"]
    (probe,) = submission["probes"]
    assert submission["provisional"] is True
    assert (probe["outcome"], probe["points"]) == ("blocked", 0.0)
    assert (probe["by"], probe["follow_through"]) == (["sgd", "data_iter"], "unavailable")
    assert "through" not in probe


def test_points_are_floats_even_where_they_were_declared_as_integers():
    (submission,) = as_dict([ALICE], EXERCISE, "process")["submissions"]
    numbers = [
        submission["score"],
        submission["max"],
        *(probe[key] for probe in submission["probes"] for key in ("points", "max")),
    ]
    assert all(type(value) is float for value in numbers)


def test_gives_equal_bytes_whatever_the_order_and_the_time():
    bob = replace(ALICE, student="bob", seconds=3.0)
    again = replace(ALICE, verdicts=ALICE.verdicts[::-1], seconds=9.0)
    first, second = as_json([ALICE, bob], EXERCISE, "strong"), as_json([bob, again], EXERCISE, "strong")
    assert first.partition('"timing"')[0] == second.partition('"timing"')[0]
    assert [entry["student"] for entry in strictly(second)["submissions"]] == ["alice", "bob"]
    assert list(strictly(second)["timing"].items()) == [("alice", 9.0), ("bob", 3.0)]


def test_ends_with_one_newline_and_leaves_letters_as_they_are():
    text = as_json([replace(ALICE, student="Zoë 张伟")], EXERCISE, "strong")
    assert text.endswith("}\n") and "Zoë 张伟" in text


@pytest.mark.parametrize("seconds", [float("nan"), float("inf"), float("-inf")])
def test_a_time_that_is_no_number_is_null(seconds):
    assert strictly(as_json([replace(ALICE, seconds=seconds)], EXERCISE, "strong"))["timing"] == {"alice": None}


def test_boundless_points_are_null():
    endless = replace(ALICE, verdicts=(replace(DIFFERS, probe=replace(STEP, points=float("inf"))),))
    (submission,) = strictly(as_json([endless], EXERCISE, "strong"))["submissions"]
    assert (submission["max"], submission["probes"][0]["max"]) == (None, None)


@pytest.mark.parametrize("text", ['"', "\\", "\x00\x1b[31m", "\u2028\ufffe", "</script>", "\U0001f600"])
def test_hostile_text_comes_back_as_it_was(text):
    hostile = replace(ALICE, student=text, notes=(text,), verdicts=(replace(DIFFERS, message=text),))
    (submission,) = strictly(as_json([hostile], EXERCISE, "strong"))["submissions"]
    assert (submission["student"], submission["notes"], submission["probes"][0]["message"]) == (text, [text], text)


def test_half_a_character_is_written_out_so_that_names_stay_apart():
    results = [replace(ALICE, student=f"b\udcff{end}") for end in ("\udcfe", "\udcfd")]
    names = [entry["student"] for entry in strictly(as_json(results, EXERCISE, "strong"))["submissions"]]
    assert names == ["b\\udcff\\udcfd", "b\\udcff\\udcfe"]


def test_two_hand_ins_of_one_student_add_their_time_and_keep_their_order():
    results = [replace(ALICE, source="z.py"), replace(ALICE, source="a.py")]
    told = as_dict(results, EXERCISE, "strong")
    assert [entry["source"] for entry in told["submissions"]] == ["a.py", "z.py"]
    assert told["timing"] == {"alice": 0.82}


def test_no_hand_ins_give_an_empty_list():
    assert strictly(as_json([], EXERCISE, "strong"))["submissions"] == []
