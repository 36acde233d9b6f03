"""Each comparison rule, from both sides: what it lets pass, and what it tells."""

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gradelib.compare import compare, describe, scale_of
from gradelib.comparison import Comparison, between, rows, same, statistics
from gradelib.evidence import decode, encode
from gradelib.model import Observation


def found(expected, yours, comparison=None):
    """The differences of two values that went through bytes, as evidence does."""
    pair = [Observation("value", decode(encode(value)), comparison or Comparison()) for value in (expected, yours)]
    return compare(*pair)


def agree(expected, yours, comparison=None):
    return found(expected, yours, comparison) == ()


def only(expected, yours, comparison=None):
    (difference,) = found(expected, yours, comparison)
    return difference


class Thing:
    """An object that is no plain data."""

    def __repr__(self):
        return "Thing()"


# ------------------------------------------------------------------ tolerance


@pytest.mark.parametrize(("apart", "agrees"), [(0.0, True), (0.99, True), (1.01, False)])
@pytest.mark.parametrize("sign", [1, -1])
def test_the_tolerance_is_rtol_of_the_value_and_atol_of_the_greatest(apart, agrees, sign):
    expected = np.array([3.0, -20.0, 1000.0])
    for index in range(3):
        yours = expected.copy()
        yours[index] += sign * apart * (1e-4 * abs(expected[index]) + 1e-5 * 1000.0)
        assert agree(expected, yours) is agrees


def test_the_greatest_value_counts_over_all_leaves_of_a_tuple():
    small, large = np.array([1.0, 2.0]), np.array([1e6, 1.0])
    near = small + 5.0
    assert not agree(small, near)
    assert agree((small, large), (near, large))
    assert agree({"a": [small], "b": large}, {"a": [near], "b": large})
    assert not agree((small, large), (small + 200.0, large))


def test_infinities_and_nan_do_not_set_the_scale():
    assert scale_of(decode(encode([np.array([math.inf, -3.0, math.nan]), 2, None, "x"]))) == 3.0


def test_both_bounds_may_be_chosen():
    loose, exact = same(rtol=0.1, atol=0.0), same(rtol=0.0, atol=0.0)
    assert agree(np.array([1.0, 10.0]), np.array([1.09, 9.1]), loose)
    assert not agree(np.array([1.0, 10.0]), np.array([1.09, 8.9]), loose)
    assert agree(np.array([1.0]), np.array([1.0]), exact)
    assert not agree(np.array([1.0]), np.array([np.nextafter(1.0, 2)]), exact)


def test_a_scale_stands_in_for_the_greatest_value():
    assert agree(np.array([0.0]), np.array([0.9e-5]), same(scale=1.0))
    assert not agree(np.array([0.0]), np.array([1.1e-5]), same(scale=1.0))
    assert not agree(np.array([1000.0, 0.0]), np.array([1000.0, 1e-3]), same(scale=1.0))


@pytest.mark.parametrize("zeros", [0, 0.0, torch.zeros(3), np.zeros((2, 2)), [0.0, 0], (torch.zeros(2), 0.0)])
def test_zeros_are_compared_exactly(zeros):
    def add(value, amount):
        return type(value)(add(item, amount) for item in value) if isinstance(value, list | tuple) else value + amount

    assert agree(zeros, zeros)
    assert not agree(zeros, add(zeros, 1e-30))


def test_a_negative_zero_is_zero():
    assert agree(torch.zeros(2), -torch.zeros(2))


def test_the_reference_may_be_float64_and_the_hand_in_float32():
    exact = np.linspace(-3, 3, 50)
    assert agree(exact, exact.astype(np.float32))


def test_the_size_tells_how_many_tolerances_apart():
    assert only(np.array([100.0]), np.array([100.0 + 7 * (1e-2 + 1e-3)])).size == pytest.approx(7)
    assert only(0.0, 1e-9).size == math.inf


def test_the_place_and_the_numbers_are_those_of_the_greatest_difference():
    expected = torch.arange(6.0).reshape(2, 3)
    yours = expected.clone()
    yours[1, 2], yours[0, 1] = 9.0, 1.5
    difference = only(expected, yours)
    assert (difference.kind, difference.where, difference.yours, difference.expected) == ("values", (1, 2), "9", "5")
    assert difference.note == "allowed 0.00055; 2 of 6 differ"


# ------------------------------------------------------------------ NaN and infinity


def test_nan_agrees_with_nan_alone():
    assert agree(torch.tensor([math.nan, 1.0]), torch.tensor([math.nan, 1.0]))
    assert not agree(torch.tensor([math.nan, 1.0]), torch.tensor([2.0, 1.0]))
    assert only(torch.tensor([2.0, 1.0]), torch.tensor([math.nan, 1.0])).pattern == "NaN"
    assert only(2.0, math.nan).size == math.inf


def test_infinity_agrees_with_itself_alone():
    assert agree([math.inf, -math.inf], [math.inf, -math.inf])
    assert not agree([math.inf, 1.0], [-math.inf, 1.0])
    assert not agree([math.inf, 1.0], [1e300, 1.0])
    assert not agree([1e300, 1.0], [math.inf, 1.0])
    assert not agree([math.inf, 1.0], [math.nan, 1.0])


# ------------------------------------------------------------------ shape


@pytest.mark.parametrize(
    ("expected", "yours"),
    [
        (torch.ones(3, 1), torch.ones(3)),
        (torch.ones(3), torch.ones(1, 3)),
        (torch.ones(3, 1), torch.ones(1, 3)),
        (torch.ones(4), torch.ones(2, 2)),
        (torch.tensor([1.0]), torch.tensor(1.0)),
        (torch.zeros(0, 3), torch.zeros(0)),
    ],
)
def test_right_values_in_another_shape_are_told_as_a_shape_and_pass_where_it_is_free(expected, yours):
    difference = only(expected, yours)
    assert (difference.kind, difference.yours) == ("shape", f"shape {tuple(yours.shape)}")
    assert difference.expected == f"shape {tuple(expected.shape)}"
    assert agree(expected, yours, same(shape="free"))


def test_a_dtype_and_a_shape_told_without_values_are_compared_as_a_shape():
    (difference,) = found([["torch.float32", 7, 1], ["torch.float32", 1]], [["torch.float32", 7], ["torch.float32", 1]])
    assert (difference.kind, difference.yours, difference.expected) == ("shape", "shape (7,)", "shape (7, 1)")
    assert (difference.pattern, difference.subject) == ("flattened column", "value: item 1")
    assert only(["torch.float32", 2], ["torch.float64", 2]).yours == "'torch.float64'"
    assert only([3, 3, 1], [3, 3]).note == "length"


def test_the_part_of_a_list_or_dict_that_differs_is_named():
    expected = {"w": torch.zeros(2, 1), "b": [torch.zeros(1), {"c": torch.zeros(3)}]}
    yours = {"w": torch.zeros(2, 1), "b": [torch.zeros(1), {"c": torch.tensor([0.0, 0.0, 7.0])}]}
    difference = only(expected, yours)
    assert (difference.subject, difference.where) == ("value: b, item 2, c", (2,))


def test_values_come_before_the_shape():
    assert only(torch.tensor([[1.0], [2.0]]), torch.tensor([1.0, 5.0])).kind == "values"


@pytest.mark.parametrize(
    ("expected", "yours"),
    [
        (torch.ones(3), torch.ones(())),
        (torch.ones(3), torch.ones(1)),
        (torch.ones(3, 1), torch.ones(3, 3)),
        (torch.ones(2, 3), torch.ones(3)),
        (torch.ones(3), torch.ones(0)),
        (torch.ones(()), torch.ones(2)),
        (torch.zeros(0), torch.ones(1)),
    ],
)
@pytest.mark.parametrize("shape", ["same", "free"])
def test_never_broadcasts(expected, yours, shape):
    assert only(expected, yours, same(shape=shape)).kind == "shape"


@settings(max_examples=60, deadline=None, database=None)
@given(st.lists(st.integers(0, 3), max_size=3), st.lists(st.integers(0, 3), max_size=3))
def test_ones_agree_only_in_one_shape_or_freely_in_one_number(expected, yours):
    a, b = np.ones(expected), np.ones(yours)
    assert agree(a, b) is (a.shape == b.shape)
    assert agree(a, b, same(shape="free")) is (a.size == b.size)


# ------------------------------------------------------------------ kinds


NUMBERS = [3, 3.0, torch.tensor(3.0), torch.tensor(3), np.float64(3), np.array(3)]


@pytest.mark.parametrize("expected", NUMBERS, ids=repr)
@pytest.mark.parametrize("yours", NUMBERS, ids=repr)
def test_a_number_a_tensor_and_an_array_without_dimensions_are_one_kind(expected, yours):
    assert agree(expected, yours)
    assert not agree(expected, yours + 1)
    assert agree([expected], [yours])
    assert agree([expected, 1], (yours, 1.0))


def test_tensors_and_arrays_are_one_kind():
    assert agree(torch.ones(2, 2), np.ones((2, 2), dtype=np.int64))


def test_a_flag_counts_as_a_number():
    assert agree(True, torch.tensor(True))
    assert not agree(True, False)
    assert not agree(torch.tensor([True, False]), torch.tensor([True, True]))


def test_a_list_and_a_tuple_are_one_kind_unless_the_yield_names_it():
    assert agree([1.0, (2.0, 3.0)], (1.0, [2.0, 3.0]))
    difference = only([1.0, 2.0], (1.0, 2.0), same(also=("kind",)))
    assert (difference.kind, difference.yours, difference.expected) == ("kind", "a tuple", "a list")
    assert agree((1.0, 2.0), (1.0, 2.0), same(also=("kind",)))


def test_the_kind_of_numbers_counts_where_the_yield_names_it():
    kind = same(also=("kind",))
    assert agree([1.0, 2.0], [1.0, 2.0], kind)
    assert [d.part for d in found([1.0, 2.0], [torch.tensor(1.0), np.float64(2.0)], kind)] == ["item 1", "item 2"]
    assert only(1.0, torch.tensor(1.0), kind).kind == "kind"
    assert only(torch.tensor(1.0), np.array(1.0), kind).kind == "kind"
    assert only(1.0, 1, kind).kind == "kind"


@pytest.mark.parametrize(
    ("expected", "yours"),
    [
        (torch.ones(2), None),
        (torch.ones(2), [1.0, 1.0]),
        ([1.0, 1.0], torch.ones(2)),
        (1.0, "1.0"),
        ("1.0", 1.0),
        (None, 0.0),
        ([1.0], {"a": 1.0}),
        (torch.ones(1), Thing()),
        (1.0, [1.0]),
    ],
    ids=repr,
)
def test_other_kinds_never_agree(expected, yours):
    difference = only(expected, yours)
    assert (difference.kind, difference.size) == ("kind", math.inf)


def test_none_is_told_as_such():
    assert only(torch.ones(2), None).pattern == "None"
    assert agree(None, None)


def test_texts_agree_if_equal():
    assert agree("torch.float32", "torch.float32")
    assert only("a", "b").kind == "values"


def test_sequences_of_another_length_differ():
    difference = only([1.0, 2.0, 3.0], [1.0, 2.0])
    assert (difference.kind, difference.note) == ("values", "length")
    assert only([torch.ones(2)] * 2, [torch.ones(2)]).note == "length"
    assert not agree([], [1.0])
    assert agree([], ())


def test_a_list_of_numbers_is_looked_at_as_one_vector():
    difference = only([1.0, 2.0, 4.0, 8.0, 16.0], [0.5, 1.0, 2.0, 4.0, 8.0])
    assert (difference.where, difference.pattern) == ((4,), "ratio 0.5")


def test_dictionaries_agree_key_by_key():
    expected = {"step": [0, 1], "w": torch.ones(2)}
    assert agree(expected, {"step": (0, 1), "w": torch.ones(2)})
    assert only(expected, {"step": [0, 1]}).yours == "keys ['step']"
    assert only(expected, {"step": [0, 1], "w": torch.zeros(2)}).kind == "values"


def test_complex_numbers_are_compared_in_both_parts():
    expected = torch.tensor([1 + 2j, 3j])
    assert agree(expected, expected.clone())
    assert not agree(expected, expected.conj().resolve_conj())


def test_a_number_beyond_all_floats_is_infinite():
    assert agree(10**400, math.inf)
    assert not agree(1.0, -(10**400))


# ------------------------------------------------------------------ attributes


def leaf(grad=None, shape=(2,)):
    tensor = torch.ones(shape, requires_grad=True)
    tensor.grad = grad
    return tensor


def test_attributes_count_only_where_the_yield_names_them():
    expected = leaf(torch.ones(2))
    yours = torch.ones(2, dtype=torch.float64)
    assert agree(expected, yours)
    kinds = [d.kind for d in found(expected, yours, same(also=("dtype", "requires_grad", "grad")))]
    assert kinds == ["dtype", "requires_grad", "grad"]


@pytest.mark.parametrize(
    ("name", "yours", "told"),
    [
        ("dtype", torch.ones(2, dtype=torch.float64), "dtype float64"),
        ("requires_grad", torch.ones(2), "requires_grad False"),
        ("is_leaf", torch.ones(2, requires_grad=True) * 1, "is_leaf False"),
    ],
)
def test_an_attribute_that_is_named_is_told(name, yours, told):
    difference = only(leaf(), yours, same(also=(name,)))
    assert (difference.kind, difference.yours) == (name, told)
    assert agree(leaf(), leaf(), same(also=(name,)))


def test_the_device_counts_where_it_is_named():
    from dataclasses import replace

    here = decode(encode(torch.ones(2)))
    there = replace(here, device="cuda:0")
    assert agree(here, there)
    assert only(here, there, same(also=("device",))).yours == "device cuda:0"


def test_an_attribute_of_each_part_of_a_tuple_is_looked_at():
    differences = found((leaf(), leaf()), (leaf(), torch.ones(2)), same(also=("requires_grad",)))
    assert [(d.kind, d.part) for d in differences] == [("requires_grad", "item 2")]
    scalars = found([torch.tensor(1.0)] * 2, [torch.tensor(1.0), torch.tensor(1)], same(also=("dtype",)))
    assert [(d.kind, d.part) for d in scalars] == [("dtype", "item 2")]


@pytest.mark.parametrize("yours", [1.0, np.array(1.0)])
def test_what_is_no_tensor_has_no_attribute_of_one(yours):
    assert only(torch.tensor(1.0), yours, same(also=("dtype", "requires_grad"))).kind == "kind"


def test_attributes_are_looked_at_though_the_values_differ():
    assert [d.kind for d in found(leaf(), torch.zeros(2), same(also=("requires_grad",)))] == ["values", "requires_grad"]


def test_a_gradient_that_is_none_equals_zeros():
    grad = same(also=("grad",))
    assert agree(leaf(None), leaf(torch.zeros(2)), grad)
    assert agree(leaf(torch.zeros(2)), leaf(None), grad)
    assert agree(leaf(None), leaf(None), grad)
    assert only(leaf(None), leaf(torch.tensor([0.0, 1e-20])), grad).kind == "grad"
    assert only(leaf(torch.ones(2)), leaf(None), grad).kind == "grad"


def test_gradients_have_a_tolerance_of_their_own_scale():
    grad = same(also=("grad",))
    assert agree(leaf(torch.tensor([1.0, 2.0])), leaf(torch.tensor([1.00001, 2.0])), grad)
    assert not agree(leaf(torch.tensor([1e-3, 2e-3])), leaf(torch.tensor([1.001e-3, 2e-3])), grad)


def test_the_gradient_of_another_shape_is_told():
    assert {d.kind for d in found(leaf(None, (2, 1)), leaf(torch.ones(2)), same(also=("grad",), shape="free"))} == {"grad"}


# ------------------------------------------------------------------ ranges


def test_a_range_is_closed():
    for value in (0.0, 1.0, torch.tensor([0.0, 0.5, 1.0]), [0.2, (1,)], True):
        assert agree(None, value, between(0, 1))


@pytest.mark.parametrize("value", [-1e-9, 1 + 1e-9, torch.tensor([0.5, 2.0]), [0.5, [0.1, 3]], math.inf, math.nan])
def test_every_number_lies_in_the_range(value):
    assert only(0.5, value, between(0, 1)).kind == "range"


def test_a_range_tells_the_first_value_outside_and_both_bounds():
    difference = only(0.0, torch.tensor([0.5, 7.25, 9.0]), between(-1, 1))
    assert (difference.yours, difference.expected) == ("7.25", "between -1 and 1")
    assert only(0.0, [0.0, 5.0], between(-1, 1)).where == (1,)
    assert only(0.0, math.nan, between(-1, 1)).pattern == "NaN"


@pytest.mark.parametrize("value", [None, "0.5", [0.5, None], Thing()], ids=repr)
def test_what_is_no_number_lies_in_no_range(value):
    assert only(0.5, value, between(0, 1)).kind == "kind"


@pytest.mark.parametrize("nothing", [[], (), {}, torch.zeros(0), [[], np.zeros((0, 3))]], ids=repr)
def test_nothing_lies_in_no_range_where_there_should_be_something(nothing):
    difference = only([0.5, 0.5], nothing, between(0, 1))
    assert (difference.kind, difference.pattern) == ("range", "empty")
    assert agree(nothing, nothing, between(0, 1))


def test_the_references_own_value_does_not_matter_in_a_range():
    assert agree(0.9, 0.1, between(0, 1))
    assert agree([0.9], [0.1, 0.2, 0.3], between(0, 1))


# ------------------------------------------------------------------ multisets of rows


TABLE = torch.arange(12.0).reshape(6, 2)


def test_rows_agree_in_any_order():
    assert agree(TABLE, TABLE[[5, 3, 1, 0, 2, 4]], rows())
    assert agree(TABLE, TABLE.double().numpy(), rows())


def test_rows_agree_as_often_as_expected():
    twice = torch.cat([TABLE, TABLE[:1]])
    assert agree(twice, twice.flip(0), rows())
    assert only(twice, TABLE, rows()).yours == "1 missing"
    assert only(TABLE, twice, rows()).yours == "1 too often"


def test_rows_that_are_not_in_the_data_are_counted():
    yours = TABLE.clone()
    yours[0, 0], yours[1, 1] = 99.0, 98.0
    difference = only(TABLE, yours, rows())
    assert difference.kind == "rows"
    assert difference.yours == "2 missing, 2 that are not in the data"
    assert difference.expected == "each of the 6 rows once"


def test_rows_are_compared_exactly_and_kept_together():
    assert not agree(TABLE, TABLE + 1e-6, rows())
    swapped = TABLE.clone()
    swapped[[0, 1], 1] = TABLE[[1, 0], 1]
    assert only(TABLE, swapped, rows()).yours == "2 missing, 2 that are not in the data"


def test_a_negative_zero_in_a_row_is_zero():
    assert agree(torch.zeros(2, 2), -torch.zeros(2, 2), rows())


@pytest.mark.parametrize(
    "yours",
    [None, "rows", TABLE.reshape(-1), TABLE.t(), TABLE.reshape(2, 3, 2), [[0.0, 1.0]], 3.0],
    ids=lambda v: type(v).__name__,
)
def test_rows_of_another_width_or_kind_differ(yours):
    assert only(TABLE, yours, rows()).kind == "kind"


@pytest.mark.parametrize("extra", [{}, {"strangers": ""}])
def test_a_hand_in_cannot_hand_in_its_own_count_of_rows(extra):
    forged = {"missing": 0, "repeated": 0, "foreign": 0, "n": 6} | extra
    assert only(TABLE, forged, rows()).kind == "kind"


# ------------------------------------------------------------------ statistics


def sample(seed, n=2000, mean=0.0, spread=1.0, columns=None):
    return np.random.RandomState(seed).normal(mean, spread, (n,) if columns is None else (n, columns))


def six_sigma(name, a, b):
    """(distance, bound) by RULES.md 10, written out a second time."""
    if name == "mean":
        return abs(a.mean() - b.mean()), 6 * math.sqrt(a.var(ddof=1) / len(a) + b.var(ddof=1) / len(b))
    if name == "spread":
        return abs(math.log(a.std(ddof=1)) - math.log(b.std(ddof=1))), 6 * math.sqrt(0.5 / len(a) + 0.5 / len(b))
    p, q = (min(max(x.mean(), 1 / len(x)), 1 - 1 / len(x)) for x in (a, b))
    return abs(a.mean() - b.mean()), 6 * math.sqrt(p * (1 - p) / len(a) + q * (1 - q) / len(b))


def shifted(name, a, b, factor):
    """b moved so that its statistic is `factor` bounds from a's."""
    if name == "mean":
        bound = six_sigma(name, a, b)[1]
        return b - b.mean() + a.mean() + factor * bound
    return (b - b.mean()) / b.std(ddof=1) * a.std(ddof=1) * math.exp(factor * six_sigma(name, a, b)[1])


@pytest.mark.parametrize("name", ["mean", "spread"])
@pytest.mark.parametrize("factor", [-1.02, -0.98, 0.0, 0.98, 1.02])
@pytest.mark.parametrize("n", [1000, 3000])
def test_a_statistic_agrees_within_six_standard_errors_of_the_difference(name, factor, n):
    a = sample(1, 2000, 3.0, 2.0)
    b = shifted(name, a, sample(2, n, 0.0, 2.0), factor)
    distance, bound = six_sigma(name, a, b)
    assert distance == pytest.approx(abs(factor) * bound, abs=1e-9)
    assert agree(a, b, statistics(name)) is bool(distance <= bound) is (abs(factor) < 1)


@pytest.mark.parametrize("p", [0.0, 0.001, 0.3, 0.5, 1.0])
def test_a_share_agrees_within_six_standard_errors_of_the_difference(p):
    n = 1000
    a = np.arange(n) < p * n
    verdicts = []
    for count in range(0, n + 1, 7):
        b = np.arange(n) < count
        distance, bound = six_sigma("share", a, b)
        verdicts.append(bool(distance <= bound))
        assert agree(a, b, statistics("share")) is verdicts[-1]
    assert True in verdicts
    assert False in verdicts


def test_the_size_of_a_statistic_counts_bounds():
    a = sample(3)
    b = shifted("mean", a, sample(4), 2.5)
    assert only(a, b, statistics("mean")).size == pytest.approx(2.5)
    assert only(a, shifted("spread", a, sample(5), 1.5), statistics("spread")).size == pytest.approx(1.5)


def test_no_spread_agrees_with_no_spread_alone():
    constant = np.full(1000, 0.1)
    assert agree(np.zeros(1000), np.ones(1000), statistics("spread"))
    assert not agree(sample(1, 1000), np.zeros(1000), statistics("spread"))
    assert not agree(np.zeros(1000), sample(1, 1000), statistics("spread"))
    assert agree(constant, constant.copy(), statistics("mean", "spread"))
    assert not agree(constant, constant + 1e-9, statistics("mean"))


def test_the_rounding_of_a_sum_is_no_difference():
    """The mean of 1000 and of 1777 equal numbers differs in its last digits, and there is no spread to excuse it."""
    few, many = np.full(1000, 0.1), np.full(1777, 0.1)
    assert few.mean() != many.mean()
    assert agree(few, many, statistics("mean"))


def test_each_column_is_looked_at_by_itself():
    a, b = sample(1, columns=3), sample(2, columns=3)
    assert agree(a, b, statistics("mean", "spread"))
    b[:, 1] += 1.0
    difference = only(a, b, statistics("mean", "spread"))
    assert (difference.kind, difference.where, difference.note) == ("statistic", (1,), "column 1")
    assert difference.yours == f"mean {b[:, 1].mean():.6g}"


def test_the_statistic_is_named_in_words():
    told = [d.yours.rpartition(" ")[0] for d in found(sample(1), 5 * sample(2) + 9, statistics("mean", "spread"))]
    assert told == ["mean", "standard deviation"]


def test_only_the_named_statistics_count():
    assert agree(sample(1), sample(2) + 5.0, statistics("spread"))
    assert agree(sample(1), sample(2) - sample(2).mean() + sample(1).mean(), statistics("mean"))


def test_a_list_of_numbers_has_statistics_too():
    assert agree(sample(1), sample(2).tolist(), statistics("mean"))
    assert agree([torch.tensor(float(v)) for v in sample(1, 1000)], sample(2), statistics("mean", "spread"))


@pytest.mark.parametrize(
    "yours",
    [None, "many", 1.0, [], [1.0], sample(1)[:999], sample(1, 2000, columns=2), sample(1).reshape(10, 20, 10), ["x"] * 2000],
    ids=lambda v: f"{type(v).__name__}{np.shape(v)}",
)
def test_what_has_no_statistic_of_its_own_differs(yours):
    assert only(sample(1), yours, statistics("mean")).kind == "kind"


def test_half_as_many_numbers_are_enough():
    assert agree(sample(1), sample(2)[:1000], statistics("mean"))


@pytest.mark.parametrize("name", ["mean", "spread", "share"])
def test_nan_is_no_statistic(name):
    yours = sample(2)
    yours[17] = math.nan
    assert only(sample(1), yours, statistics(name)).pattern == "NaN"


@pytest.mark.parametrize("infinite", [math.inf, -math.inf])
@pytest.mark.parametrize("name", ["mean", "spread"])
def test_infinity_is_no_statistic(name, infinite):
    yours = sample(2)
    yours[17] = infinite
    assert not agree(sample(1), yours, statistics(name))


def test_a_hand_in_cannot_hand_in_its_own_statistics():
    forged = {"n": 2000, "means": [0.0], "spreads": [1.0]}
    assert only(sample(1), forged, statistics("mean", "spread")).kind == "kind"


# ------------------------------------------------------------------ in words


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (torch.tensor(1.5), "a tensor with the value 1.5"),
        (np.array(2), "a NumPy array with the value 2"),
        (torch.ones(2, 3), "a tensor of shape (2, 3)"),
        (np.ones(0), "a NumPy array of shape (0,)"),
        (None, "None"),
        (1 / 3, "0.333333"),
        (7, "7"),
        ("text", "'text'"),
        ([1, torch.ones(2)], "[1, a tensor of shape (2,)]"),
        ((1, 2, 3, 4, 5), "(1, 2, 3, 4, ...)"),
        ({"a": 1}, "{'a': 1}"),
        (Thing(), "an object of type test_compare.Thing"),
    ],
)
def test_a_value_is_told_in_few_words(value, told):
    assert describe(decode(encode(value))) == told
