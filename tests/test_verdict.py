"""Outcomes: what a probe saw of the reference and of the student decides, nothing else."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from gradelib.comparison import between, same
from gradelib.evidence import decode, encode
from gradelib.model import OUTCOMES, Call, Evidence, Fault, Observation, Probe
from gradelib.verdict import STALE, differences, facts_of, judge, not_attempted, with_observations

PROBE = Probe("sgd", "moves", 2)
FAULT = Fault("ValueError", "bad", "sgd.py", 3, "raise ValueError('bad')", "sgd", own=True)


def plain(value):
    return decode(encode(value))


def seen(*values, ending="done", **fields):
    observations = tuple(Observation(f"v{i}", plain(value)) for i, value in enumerate(values))
    return Evidence("moves", ending, observations, drawn="d", **fields)


def outcome(expected, yours):
    return judge(PROBE, expected, yours)[0]


def test_equal_evidence_is_the_same():
    assert judge(PROBE, seen(1, torch.ones(2)), seen(1, torch.ones(2))) == ("same", (), "")


def test_any_difference_differs():
    result, found, why = judge(PROBE, seen(1, torch.ones(2)), seen(1, torch.zeros(2)))
    assert (result, [d.label for d in found], why) == ("differs", ["v1"], "")


def test_every_difference_is_told_in_the_order_of_the_yields():
    assert [d.label for d in differences(seen(1, 2, 3), seen(4, 2, 5))] == ["v0", "v2"]


def test_the_reference_declares_how_to_compare():
    expected = Evidence("moves", "done", (Observation("v0", 5.0, between(0, 10)),))
    strict = Evidence("moves", "done", (Observation("v0", 7.0, same(rtol=0, atol=0)),))
    assert judge(PROBE, expected, strict)[0] == "same"
    assert judge(PROBE, strict, expected)[0] == "differs"


def test_a_value_that_never_came_is_absent():
    (found,) = differences(seen(1, 2), seen(1))
    assert (found.label, found.kind, found.yours, found.expected) == ("v1", "absent", "nothing", "a value")


def test_values_beyond_the_references_do_not_count():
    assert outcome(seen(1), seen(1, 2)) == "same"


@pytest.mark.parametrize("ending", ["raised", "timed out", "died"])
def test_an_ending_other_than_done_is_the_outcome_even_if_all_values_agree(ending):
    yours = seen(1, ending=ending, fault=FAULT if ending == "raised" else None, detail="why")
    assert outcome(seen(1), yours) == ending
    assert outcome(seen(1, 2), yours) == ending
    assert ending in OUTCOMES


def test_what_was_seen_before_an_exception_is_compared_and_the_exception_stands_at_the_next_value():
    found = differences(seen(1, 2, 3), seen(9, ending="raised", fault=FAULT))
    assert [(d.label, d.kind) for d in found] == [("v0", "values"), ("v1", "exception")]
    assert found[1].yours == "ValueError: bad"


def test_an_exception_behind_the_last_value_stands_at_the_probe():
    assert differences(seen(1), seen(1, ending="raised", fault=FAULT))[0].label == "moves"


@pytest.mark.parametrize(("ending", "pattern"), [("timed out", "no end"), ("died", "crash")])
def test_an_end_from_outside_is_told_where_the_probe_was(ending, pattern):
    found = differences(seen(1, 2), seen(1, ending=ending, detail="why"))
    assert [(d.label, d.kind, d.yours, d.pattern) for d in found] == [("v1", "ending", "why", pattern)]


def test_a_missing_name_is_missing():
    assert judge(PROBE, seen(1), seen(ending="missing", detail="sgd")) == ("missing", (), "")


@pytest.mark.parametrize(
    ("change", "attempted"),
    [
        ({}, False),
        ({"message": "your turn", "code": "raise NotImplementedError('your turn')"}, False),
        ({"function": "train"}, True),
        ({"function": "sgd.step"}, False),
        ({"own": False}, True),
        ({"code": "return a.storage()"}, True),
        ({"type": "RuntimeError"}, True),
    ],
)
def test_a_stub_is_not_attempted_and_a_not_implemented_of_torch_is_a_failure(change, attempted):
    stub = Fault("NotImplementedError", "", "sgd.py", 3, "raise NotImplementedError", "sgd", own=True)
    yours = seen(ending="raised", fault=replace(stub, **change))
    assert not_attempted(PROBE, yours) is not attempted
    assert outcome(seen(1), yours) == ("raised" if attempted else "missing")


def test_what_drew_other_inputs_is_not_graded():
    assert judge(PROBE, seen(1), replace(seen(1), drawn="other")) == ("not graded", (), STALE)
    assert outcome(seen(1), replace(seen(ending="died"), drawn="")) == "died"


@pytest.mark.parametrize("ending", ["raised", "missing", "timed out", "died", "not graded"])
def test_where_the_reference_fails_too_nobody_is_graded(ending):
    expected = seen(ending=ending, fault=FAULT if ending == "raised" else None, detail="x")
    result, found, why = judge(PROBE, expected, seen(1))
    assert (result, found) == ("not graded", ())
    assert why.startswith(f"the reference itself ended with: {ending}")


def test_our_own_failure_is_not_graded_with_its_reason():
    assert judge(PROBE, seen(1), seen(ending="not graded", detail="line 3: ...")) == ("not graded", (), "line 3: ...")


def test_what_this_installation_lacks_is_told_once_whoever_lacked_it():
    lacks = seen(ending="unavailable", detail="needs matplotlib: pip install matplotlib")
    for expected, yours in ((lacks, lacks), (seen(1), lacks), (lacks, seen(1))):
        assert judge(PROBE, expected, yours) == ("not graded", (), "needs matplotlib: pip install matplotlib")


# ------------------------------------------------------------------ facts for the patterns


def facts(**arguments):
    return facts_of(
        Evidence("moves", "done", calls=(Call("sgd", tuple((name, plain(value)) for name, value in arguments.items())),))
    )


def test_numbers_and_lengths_are_known_by_name():
    found = facts(lr=0.1, batch_size=4, X=torch.ones(7, 2), params=[1, 2, 3], flag=True, one=1, two=2, zero=0, pair=torch.ones(2))
    assert dict(found.quantities) == {"lr": 0.1, "batch_size": 4.0, "the length of X": 7.0, "the length of params": 3.0}


def test_arrays_before_the_call_are_known_also_in_lists():
    found = facts(params=[torch.ones(2), torch.zeros(3)], y=np.arange(2.0))
    assert [array.tolist() for array in found.inputs] == [[1.0, 1.0], [0.0, 0.0, 0.0], [0.0, 1.0]]


def test_the_first_call_names_a_quantity():
    calls = (Call("f", (("n", 5),)), Call("f", (("n", 9),)))
    assert facts_of(Evidence("p", "done", calls=calls)).quantities == (("n", 5.0),)


def test_a_pattern_uses_what_the_reference_was_called_with():
    expected = replace(seen(torch.tensor([1.5, -2.0, 4.0])), calls=(Call("sgd", (("batch_size", 5),)),))
    (found,) = differences(expected, seen(torch.tensor([7.5, -10.0, 20.0])))
    assert found.pattern == "ratio 5 (batch_size)"


# ------------------------------------------------------------------ what the judge itself observed


def test_the_judges_observations_come_last_and_only_where_the_probe_ended_well():
    extra = (Observation("the source contains: loop", True),)
    assert with_observations(seen(1), extra).observations[-1:] == extra
    assert with_observations(seen(ending="raised", fault=FAULT), extra).observations == ()
