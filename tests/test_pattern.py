"""Patterns are told only where they hold exactly."""

import math
from dataclasses import replace

import numpy as np
import pytest

from gradelib.compare import compare
from gradelib.comparison import Comparison, kept, same
from gradelib.evidence import decode, encode
from gradelib.model import Array, Observation
from gradelib.pattern import Facts, shape_pattern

E = np.array([1.5, -2.0, 0.25, 4.0])


def pattern(expected, yours, facts=None, comparison=None):
    """The pattern of two arrays that differ, as `compare` tells it."""
    pair = [Observation("value", decode(encode(value)), comparison or Comparison()) for value in (expected, yours)]
    (difference,) = compare(*pair, facts)
    return difference.pattern


# ------------------------------------------------------------------ values


@pytest.mark.parametrize("ratio", [3.0, 0.1, -7.0, 1e-6])
def test_a_constant_ratio_is_told(ratio):
    assert pattern(E, ratio * E) == f"ratio {ratio:.4g}"


def test_a_ratio_must_hold_for_every_entry():
    yours = 3 * E
    yours[2] += 0.01
    assert pattern(E, yours) == ""


def test_a_ratio_keeps_zeros_zero():
    assert pattern(np.array([0.0, 1.0, 2.0]), np.array([0.0, 3.0, 6.0])) == "ratio 3"
    assert pattern(np.array([0.0, 1.0, 2.0]), np.array([0.1, 3.0, 6.0])) == ""


FACTS = Facts((("batch_size", 5.0), ("lr", 0.03), ("the length of y", 7.0)))


@pytest.mark.parametrize(
    ("ratio", "name"),
    [
        (5.0, "batch_size"),
        (0.2, "1 / batch_size"),
        (25.0, "batch_size squared"),
        (-5.0, "-batch_size"),
        (0.03, "lr"),
        (1 / 0.03, "1 / lr"),
        (1 / 7, "1 / the length of y"),
    ],
)
def test_the_known_quantity_that_a_ratio_equals_is_named(ratio, name):
    assert pattern(E, ratio * E, FACTS) == f"ratio {ratio:.4g} ({name})"


def test_one_number_has_a_ratio_only_to_a_known_quantity():
    assert pattern(1.5, 7.5, FACTS) == "ratio 5 (batch_size)"
    assert pattern(1.5, 3.0) == "ratio 2"
    assert pattern(1.5, 0.75) == "ratio 0.5"
    assert pattern(1.5, 4.2) == ""


def test_the_sign_is_told():
    assert pattern(E, -E) == "sign"
    assert pattern(2.0, -2.0) == "sign"


def test_an_offset_is_told_for_three_different_values_and_more():
    assert pattern(E, E + 0.5) == "offset 0.5"
    assert pattern(E, E - 3) == "offset -3"
    assert pattern(np.array([1.5, 2.0]), np.array([2.0, 2.5])) == ""
    assert pattern(np.array([1.5, 2.0, 1.5]), np.array([2.0, 2.5, 2.0])) == ""


def test_zero_and_nan_are_told():
    assert pattern(E, 0 * E) == "zero"
    assert pattern(E, np.array([1.5, math.nan, 0.25, 4.0])) == "NaN"
    assert pattern(E, np.array([1.5, math.inf, 0.25, 4.0])) == ""


def test_a_square_matrix_may_be_transposed():
    square = np.arange(9.0).reshape(3, 3)
    assert pattern(square, square.T) == "transposed"
    assert pattern(square, square.T.reshape(9), comparison=same(shape="free")) == "transposed"
    assert pattern(square, square[::-1].copy()) == "reversed"


def test_a_value_that_was_not_changed_is_told():
    before = np.array([9.0, 8.0, 7.0, 5.0])
    assert pattern(E, before, Facts(inputs=(before,))) == "unchanged"
    assert pattern(E, before + 1e-3, Facts(inputs=(before,))) == ""
    assert pattern(E, before, Facts(inputs=(before.reshape(2, 2),))) == ""


def test_a_value_that_was_to_stay_is_never_told_as_unchanged():
    assert pattern(E, 2 * E, Facts(inputs=(E,))) == "ratio 2"


# ------------------------------------------------------------------ shapes


@pytest.mark.parametrize(
    ("expected", "yours", "told"),
    [
        ((4, 1), (4,), "flattened column"),
        ((4, 1), (1, 4), "transposed"),
        ((4, 1), (4, 4), "broadcast (4, 4)"),
        ((4,), (4, 1), "column"),
        ((4,), (4, 4), "broadcast (4, 4)"),
        ((2, 3), (3, 2), "transposed"),
        ((4,), (), "scalar"),
        ((2, 3), (), "scalar"),
        ((4,), (0,), "empty"),
        ((2, 3), (0, 3), "empty"),
        ((4, 1), (5, 1), "longer"),
        ((4,), (3,), "shorter"),
        ((4,), (1, 4), ""),
        ((1,), (), "scalar"),
        ((1, 1), (1,), ""),
        ((3, 3), (9,), ""),
        ((0,), (0, 2), ""),
        ((), (1,), "one element"),
        ((), (1, 1), "one element"),
    ],
)
def test_the_relation_of_two_shapes_is_told(expected, yours, told):
    assert shape_pattern(expected, yours) == told


def test_the_lengths_of_lists_of_other_things_are_no_shape():
    assert shape_pattern(("a", "b"), (1,)) == ""


def test_a_broadcast_is_told_though_its_values_are_others():
    column = np.arange(3.0).reshape(3, 1)
    assert pattern(column, column - np.arange(3.0)) == "broadcast (3, 3)"


# ------------------------------------------------------------------ order, functions of an entry, neighbours

MIXED = np.array([1.75, -2.25, 0.5, 3.125, -0.75])


@pytest.mark.parametrize(
    ("name", "yours"),
    [
        ("reversed", MIXED[::-1]),
        ("another order", MIXED[[2, 0, 1, 4, 3]]),
        ("absolute values", np.abs(MIXED)),
        ("squares", MIXED**2),
        ("exponentials", np.exp(MIXED)),
        ("reciprocals", 1 / MIXED),
        ("negative values cut", np.maximum(MIXED, 0)),
        ("positive values cut", np.minimum(MIXED, 0)),
        ("whole numbers", np.trunc(MIXED)),
        ("rounded to 0", np.array([2.0, -2.0, 0.0, 3.0, -1.0])),
        ("rounded to 1", np.round(MIXED, 1)),
        ("rounded to 2", np.round(MIXED, 2)),
        ("one value throughout", np.full(5, -0.75)),
        ("one value throughout", np.full(5, 0.3)),
        ("the first one throughout", np.full(5, 1.75)),
        ("running sums", np.cumsum(MIXED)),
        ("running means", np.cumsum(MIXED) / np.arange(1, 6)),
        ("one place late", np.array([7.5, 1.75, -2.25, 0.5, 3.125])),
        ("one place early", np.array([-2.25, 0.5, 3.125, -0.75, 7.5])),
    ],
)
def test_a_simple_relation_is_told(name, yours):
    if name == "rounded to 2":
        assert pattern(MIXED * 1.001, np.round(MIXED * 1.001, 2)) == name
    else:
        assert pattern(MIXED, np.ascontiguousarray(yours)) == name


@pytest.mark.parametrize("name", ["square roots", "logarithms"])
def test_roots_and_logarithms_are_told_of_positive_values(name):
    function = np.sqrt if name == "square roots" else np.log
    assert pattern(np.abs(MIXED), function(np.abs(MIXED))) == name
    assert pattern(MIXED, np.abs(MIXED) ** 0.5) == ""


def test_what_is_nearly_right_is_no_rounding_unless_it_is_round_itself():
    wide = same(rtol=0.1, atol=0.1)
    assert pattern(MIXED, MIXED * 1.6, comparison=wide) == "ratio 1.6"
    assert pattern(100 * MIXED, np.round(100.3 * MIXED), comparison=same(rtol=1e-4, atol=1e-5)) == ""


@pytest.mark.parametrize("at", range(5))
def test_such_a_relation_must_hold_for_every_entry(at):
    for yours in (MIXED[::-1], MIXED**2, np.cumsum(MIXED), np.round(MIXED, 1)):
        broken = np.array(yours)
        broken[at] += 0.01
        assert pattern(MIXED, broken) == ""


def test_one_entry_is_too_few_to_tell_a_relation_by():
    assert pattern(np.array([1.75]), np.array([2.0])) == ""
    assert pattern(np.array(2.5), np.array(6.25)) == ""


def test_equal_entries_have_no_order():
    assert pattern(np.array([1.0, 1.0, 3.0]), np.array([3.0, 1.0, 1.0])) == ""


# ------------------------------------------------------------------ what a yield declares


def test_a_declared_cause_is_told_in_place_of_a_pattern():
    assert pattern(E, 2 * E, comparison=kept()) == "changed in place"
    assert pattern(E, 2 * E, comparison=same(cause="no new tensor")) == "no new tensor"


def test_a_truth_value_has_no_size():
    assert pattern(True, False) == ""
    assert pattern(True, None) == "None"


@pytest.mark.parametrize(
    ("expected", "yours", "name"),
    [
        ([1.0, 2.0], "text", "another kind"),
        ("torch.float32", "torch.float64", "another dtype"),
        ("float", "Tensor", ""),
        ({"a": 1.0}, {"b": 1.0}, "another set of keys"),
    ],
)
def test_another_kind_is_told(expected, yours, name):
    assert pattern(expected, yours) == name


@pytest.mark.parametrize(
    ("changed", "name"),
    [({"dtype": "float64"}, "another dtype"), ({"device": "cuda:0"}, "another device"),
     ({"requires_grad": True}, "requires a gradient"), ({"is_leaf": False}, "no leaf")],
)  # fmt: skip
def test_an_attribute_of_its_own_is_told(changed, name):
    (attribute,) = changed
    one = Observation("value", Array("tensor", "float32", (4,), E), same(also=(attribute,)))
    (difference,) = compare(one, replace(one, value=replace(one.value, **changed)))
    assert difference.pattern == name
