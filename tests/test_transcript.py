"""Messages of one probe <-> its evidence; every field of what a hostile process may have written is checked."""

import math

import pytest

from gradelib.comparison import Comparison, same
from gradelib.errors import EvidenceError
from gradelib.model import Call, Evidence, Fault, Observation
from gradelib.transcript import MAX_OBSERVATIONS, Transcript, evidence_of, messages

SEEN = {"observed": "v", "value": 1, "comparison": {}, "calls": 0}
WHOLE = Evidence(
    "p",
    "raised",
    (Observation("v", 1.5, same(also=("dtype",)), 2),),
    Fault("ValueError", "bad", "a.py", 3, "raise", "f", own=True, outside=False),
    "digest",
    (Call("f", (("x", [1, 2]), ("lr", 0.1))),),
    "`f` returned None",
    0.25,
    "detail",
    ("UserWarning: careful",),
)


def test_evidence_comes_back_from_its_messages():
    assert evidence_of("p", messages(WHOLE)) == WHOLE
    assert evidence_of("p", messages(Evidence("p", "done"))) == Evidence("p", "done")


def test_nothing_is_given_before_the_ending():
    transcript = Transcript("p")
    assert transcript.add(SEEN) is None
    assert transcript.add({"ended": "done"}) == Evidence("p", "done", (Observation("v", 1, Comparison(), 0),))


def test_what_was_seen_is_kept_when_the_process_is_cut_off():
    transcript = Transcript("p")
    transcript.add(SEEN)
    assert transcript.cut("died", "why") == Evidence("p", "died", (Observation("v", 1),), detail="why")


def test_messages_without_an_ending_are_no_evidence():
    with pytest.raises(EvidenceError, match="the ending is missing"):
        evidence_of("p", [SEEN])


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"observed": "v"},
        SEEN | {"observed": 3},
        SEEN | {"comparison": 3},
        SEEN | {"comparison": {"unknown": 1}},
        SEEN | {"calls": "many"},
        SEEN | {"calls": None},
        SEEN | {"calls": math.inf},
        SEEN | {"calls": math.nan},
        {"ended": "same"},
        {"ended": "died"},
        {"ended": ["done"]},
        {"ended": None},
        {"ended": "done", "drawn": 3},
        {"ended": "done", "seconds": "x"},
        {"ended": "done", "seconds": 10**400},
        {"ended": "done", "calls": 3},
        {"ended": "done", "calls": [3]},
        {"ended": "done", "calls": [{"function": "f"}]},
        {"ended": "done", "calls": [{"function": "f", "arguments": [["x"]]}]},
        {"ended": "done", "calls": [{"function": "f", "arguments": [[3, 4]]}]},
        {"ended": "done", "warnings": 3},
        {"ended": "done", "warnings": [3]},
        {"ended": "raised", "fault": 3},
        {"ended": "raised", "fault": {"type": 3}},
        {"ended": "raised", "fault": {"line": "x"}},
        {"ended": "raised", "fault": {"line": math.inf}},
        {"ended": "raised", "detail": None},
        [],
        3,
        None,
    ],
    ids=str,
)
def test_a_message_of_another_form_is_refused(message):
    with pytest.raises(EvidenceError):
        Transcript("p").add(message)


def test_a_flood_of_observations_is_refused():
    transcript = Transcript("p")
    with pytest.raises(EvidenceError, match="too many observations"):
        for _ in range(MAX_OBSERVATIONS + 1):
            transcript.add(SEEN)
