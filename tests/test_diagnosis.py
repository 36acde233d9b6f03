"""RULES.md 15 to 18: equal evidence on every probe that the mistake fails, never a guess."""

from dataclasses import replace

import numpy as np
import pytest

from gradelib.comparison import Comparison, between, rows, same, statistics
from gradelib.diagnosis import alike, choose, masked, names, profile
from gradelib.evidence import decode, encode
from gradelib.model import Evidence, Fault, Observation, Probe

PROBE = Probe("sgd", "moves", 1)


def seen(*values, ending="done", comparison=None, fault=None, **fields):
    observations = tuple(Observation(f"v{i}", decode(encode(v)), comparison or Comparison()) for i, v in enumerate(values))
    return Evidence("moves", ending, observations, fault, drawn="d", **fields)


def fault(message="", type="ValueError", **fields):
    return Fault(type, message, "sgd.py", 3, **fields)


def raised(error, *values, **fields):
    return seen(*values, ending="raised", fault=error, **fields)


# ------------------------------------------------------------------ which class is chosen (15)


@pytest.mark.parametrize(
    ("failing", "chosen"),
    [
        ({}, None),
        ({"a": {"p"}}, "a"),
        ({"a": {"q"}}, None),
        ({"a": {"p"}, "b": {"q"}}, "a"),
        ({"a": {"p"}, "b": {"p", "q"}}, "b"),
        ({"a": {"p", "r"}, "b": {"p", "q"}}, None),
        ({"a": {"p"}, "b": {"p"}}, None),
        ({"a": {"p"}, "b": {"p", "q"}, "c": {"p", "q", "r"}}, "c"),
        ({"a": {"p", "q"}, "b": {"p", "r"}, "c": {"p", "q", "r"}}, "c"),
        ({"a": {"p", "q"}, "b": {"q", "r", "s"}}, "a"),
    ],
)
def test_the_class_that_explains_all_that_the_others_explain_is_chosen(failing, chosen):
    assert choose({name: frozenset(probes) for name, probes in failing.items()}, "p") == chosen


def test_two_mistakes_on_disjoint_probes_are_both_chosen():
    failing = {"a": frozenset("p"), "b": frozenset("q")}
    assert (choose(failing, "p"), choose(failing, "q")) == ("a", "b")


# ------------------------------------------------------------------ how far a class is from the reference (15)


@pytest.mark.parametrize(("apart", "clear"), [(0.0, None), (0.9, None), (2.0, False), (9.0, False), (11.0, True)])
def test_a_class_is_told_only_where_it_is_ten_tolerances_away(apart, clear):
    expected, known = seen(np.array([100.0])), seen(np.array([100.0 + apart * (1e-2 + 1e-3)]))
    found = profile(PROBE, expected, known)
    assert found.fails is (clear is not None)
    assert found.clear is bool(clear)


@pytest.mark.parametrize(("bounds", "clear"), [(1.5, False), (2.5, True)])
def test_a_statistic_is_told_only_where_it_is_two_bounds_away(bounds, clear):
    sample = np.random.RandomState(1).normal(0, 1, 1000)
    bound = 6 * np.sqrt(2 * sample.var(ddof=1) / 1000)
    expected = seen(sample, comparison=statistics("mean"))
    found = profile(PROBE, expected, seen(sample + bounds * bound))
    assert (found.fails, found.clear) == (True, clear)


@pytest.mark.parametrize(
    "known",
    [
        seen(np.array([1.0, 2.0])),
        seen("100"),
        seen(None),
        raised(fault()),
        seen(ending="timed out"),
        seen(ending="died"),
        seen(),
    ],
    ids=["shape", "string", "None", "exception", "no end", "crash", "absent"],
)
def test_another_kind_shape_string_or_exception_is_infinitely_far(known):
    found = profile(PROBE, seen(np.array([100.0])), known)
    assert (found.fails, found.clear, found.exact) == (True, True, True)


def test_one_clear_value_is_enough():
    expected = seen(np.array([100.0]), np.array([1.0]))
    assert profile(PROBE, expected, seen(np.array([100.02]), np.array([3.0]))).clear


def test_a_range_alone_names_no_cause_but_a_count_that_is_the_same_does():
    number = profile(PROBE, seen(0.5, comparison=between(0, 1)), seen(7.0))
    assert not names(number, seen(7.0), seen(7.0))
    count = profile(PROBE, seen(5, comparison=between(0, 12)), seen(22))
    assert names(count, seen(22), seen(22))
    assert not names(count, seen(22), seen(19))  # left to chance on one side at least
    within = profile(PROBE, seen(5, 1.0, comparison=between(0, 12)), seen(5, 99.0))
    assert not names(within, seen(5, 99.0), seen(5, 99.0))


def test_a_value_beside_a_count_left_to_chance_names_the_cause():
    expected = replace(
        seen(5, 1.0), observations=(seen(5, comparison=between(0, 12)).observations + seen(0, 1.0).observations[1:])
    )
    found = profile(PROBE, expected, seen(22, 3.0))
    assert names(found, seen(22, 3.0), seen(19, 3.0))


def test_a_class_that_is_not_attempted_or_not_graded_does_not_fail():
    assert not profile(PROBE, seen(1), seen(ending="missing")).fails
    assert not profile(PROBE, seen(1), seen(ending="not graded")).fails
    assert not profile(PROBE, seen(1), seen(1)).fails


# ------------------------------------------------------------------ equal evidence (15)


EXPECTED = seen(np.array([1.0, 2.0]), 3.0)


def test_equal_values_are_alike_within_the_tolerance_of_the_wrong_solution():
    known = seen(np.array([10.0, 20.0]), 3.0)
    assert alike(known, seen(np.array([10.0005, 20.001]), 3.0), EXPECTED)
    assert not alike(known, seen(np.array([10.5, 20.0]), 3.0), EXPECTED)


def test_every_value_counts_also_those_that_are_right():
    known = seen(np.array([10.0, 20.0]), 3.0)
    assert not alike(known, seen(np.array([10.0, 20.0]), 4.0), EXPECTED)


def test_a_wrong_solution_that_gives_zeros_is_matched_on_the_scale_of_the_reference():
    assert alike(seen(np.zeros(2), 3.0), seen(np.array([1e-6, 0.0]), 3.0), EXPECTED)
    assert not alike(seen(np.zeros(2), 3.0), seen(np.array([1e-2, 0.0]), 3.0), EXPECTED)


def test_the_attributes_that_the_reference_names_count():
    expected = seen(np.zeros(2), comparison=same(also=("dtype",)))
    known = seen(np.ones(2, dtype=np.float32))
    assert alike(known, seen(np.ones(2, dtype=np.float32)), expected)
    assert not alike(known, seen(np.ones(2)), expected)


def test_the_same_ending_and_the_same_labels_are_asked_for():
    known = seen(np.array([10.0, 20.0]), 3.0)
    assert not alike(known, replace(known, ending="timed out"), EXPECTED)
    assert not alike(known, replace(known, observations=known.observations[:1]), EXPECTED)
    assert alike(replace(known, ending="died"), replace(known, ending="died"), EXPECTED)


def test_values_under_labels_that_the_reference_never_yields_do_not_count():
    assert alike(seen(1.0, 2.0, 5.0), seen(1.0, 2.0, 7.0), seen(0.0, 0.0))


# ------------------------------------------------------------------ exceptions (17)


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("x is bad", "x is bad", True),
        ("x is bad", "x is worse", False),
        ("object at 0x7f12ab", "object at 0x99ffee", True),
        ("no file /home/ada/data.csv", "no file /tmp/x/data.csv", True),
        ("bad syntax (line 3)", "bad syntax (line 44)", True),
        ("error in cell 2", "error in cell 9", True),
        ("size mismatch for linear.weight: (2, 3)", "size mismatch for net.0.weight: (2, 3)", True),
        ("size mismatch for linear.weight", "size mismatch for linear.bias", False),
        ("'lr'", "'batch_size'", False),
        ("size 3", "size 4", False),
    ],
)
def test_exceptions_match_on_type_and_masked_text(one, other, equal):
    assert alike(raised(fault(one)), raised(fault(other)), EXPECTED) is equal
    assert (masked(one) == masked(other)) is equal
    assert not alike(raised(fault(one)), raised(fault(one, "KeyError")), EXPECTED)


def test_an_exception_and_none_are_unlike():
    assert not alike(raised(fault()), seen(1.0, 2.0), EXPECTED)
    assert not alike(raised(fault()), replace(raised(fault()), fault=None), EXPECTED)


def test_an_exception_after_other_values_is_unlike():
    assert not alike(raised(fault(), 1.0), raised(fault(), 2.0), EXPECTED)
    assert alike(raised(fault(), 1.0), raised(fault(), 1.0), EXPECTED)


def test_an_exception_on_the_probes_own_line_is_alike_if_the_function_returned_alike():
    error = fault("cannot unpack", "TypeError", outside=True)
    assert alike(raised(error, returned="`f` returned None"), raised(error, returned="`f` returned None"), EXPECTED)
    assert not alike(raised(error, returned="`f` returned None"), raised(error, returned="`f` returned a list of 5"), EXPECTED)


# ------------------------------------------------------------------ multisets and ranges (16)


DATA = np.arange(24.0).reshape(12, 2)
TABLE = seen(DATA, comparison=rows())


def table(*order, foreign=0):
    strange = 100.0 + np.arange(2.0 * foreign).reshape(-1, 2)
    return seen(np.concatenate([DATA[list(order)], strange]))


def test_a_multiset_is_alike_by_how_it_deviates_not_by_its_order():
    assert alike(table(*range(11)), table(*reversed(range(11))), TABLE)
    assert not alike(table(*range(11)), table(*range(10)), TABLE)
    assert not alike(table(*range(11), 0), table(*range(12), 0), TABLE)


def test_missing_and_strange_rows_that_a_class_fixes_are_its_own():
    assert alike(table(*range(11), foreign=1), table(*reversed(range(11)), foreign=1), TABLE)
    assert not alike(table(*range(11)), table(*range(1, 12)), TABLE)
    other = seen(np.concatenate([DATA[:11], [[7.5, 7.5]]]))
    assert not alike(table(*range(11), foreign=1), other, TABLE)


def test_which_rows_are_missing_does_not_matter_where_it_is_left_to_chance():
    assert alike(table(*range(11)), table(*range(1, 12)), TABLE, lambda: table(0, *range(2, 12)))
    assert not alike(table(*range(11)), table(*range(1, 12)), TABLE, lambda: table(*range(11)))


def test_counts_that_a_class_leaves_to_chance_need_not_be_equal_in_a_small_table():
    first, second, yours = table(*range(10), 0, 0), table(*range(8), 0, 0, 1, 1), table(*range(9), 0, 0, 0)
    assert not alike(first, yours, TABLE)
    assert not alike(first, yours, TABLE, lambda: first)
    assert alike(first, yours, TABLE, lambda: second)


def test_what_deviates_in_another_way_is_not_left_to_chance():
    first, second = table(*range(10), 0, 0), table(*range(8), 0, 0, 1, 1)
    assert not alike(first, table(*range(12)), TABLE, lambda: second)
    assert not alike(first, table(*range(10)), TABLE, lambda: second)
    assert not alike(first, table(*range(10), foreign=2), TABLE, lambda: second)


def test_counts_left_to_chance_agree_as_shares_in_a_large_table():
    data = np.arange(4000.0).reshape(2000, 2)
    expected = seen(data, comparison=rows())

    def drawn(seed, share):
        picked = np.random.RandomState(seed).randint(0, int(2000 * share), 2000)
        return seen(data[picked])

    known, again = drawn(1, 1.0), drawn(2, 1.0)
    assert alike(known, drawn(3, 1.0), expected, lambda: again)
    assert not alike(known, drawn(3, 0.5), expected, lambda: again)
    assert not alike(known, seen(data), expected, lambda: again)


def test_what_is_no_table_is_alike_by_what_it_is():
    assert alike(seen(None), seen(None), TABLE)
    assert not alike(seen(None), table(*range(11)), TABLE)
    assert alike(seen(np.zeros(5)), seen(np.ones(5)), TABLE)
    assert not alike(seen(np.zeros(5)), seen(np.zeros(6)), TABLE)


@pytest.mark.parametrize(
    ("known", "yours", "equal"),
    [
        (5.0, 9.0, True),
        (5.0, -9.0, False),
        (5.0, 0.5, False),
        (0.2, 0.7, True),
        (float("nan"), float("nan"), True),
        (5.0, float("nan"), False),
    ],
)
def test_numbers_outside_a_range_do_not_contradict_on_the_same_side(known, yours, equal):
    assert alike(seen(known), seen(yours), seen(0.5, comparison=between(0, 1))) is equal


def test_counts_outside_a_range_agree_exactly_unless_left_to_chance():
    expected = seen(3, comparison=between(0, 12))
    assert alike(seen(22), seen(22), expected)
    assert alike(seen(3), seen(5), expected)
    assert not alike(seen(22), seen(21), expected)
    assert not alike(seen(22), seen(21), expected, lambda: seen(22))
    assert alike(seen(22), seen(21), expected, lambda: seen(19))
    assert not alike(seen(22), seen(5), expected, lambda: seen(19))


def test_ranges_of_other_lengths_are_unlike():
    expected = seen(np.array([0.5, 0.5]), comparison=between(0, 1))
    assert alike(seen(np.array([3.0, 0.5])), seen(np.array([9.0, 0.1])), expected)
    assert not alike(seen(np.array([3.0, 0.5])), seen(np.array([0.5, 3.0])), expected)
    assert not alike(seen(np.array([3.0])), seen(np.array([3.0, 3.0])), expected)


def test_statistics_are_alike_within_their_bounds():
    def sample(seed, mean):
        return np.random.RandomState(seed).normal(mean, 1, 1000)

    expected = seen(sample(1, 0), comparison=statistics("mean"))
    assert alike(seen(sample(2, 5)), seen(sample(3, 5)), expected)
    assert not alike(seen(sample(2, 5)), seen(sample(3, 7)), expected)
    assert alike(seen(None), seen(None), expected)
    assert not alike(seen(None), seen(sample(3, 5)), expected)
