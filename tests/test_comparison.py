"""What a yield may declare, and the misuses that are refused at the spot."""

import dataclasses

import pytest

from gradelib.comparison import ATOL, RTOL, Comparison, between, kept, rows, same, statistics
from gradelib.errors import CourseError, GradelibError, ProbeError


def test_the_default_is_values_and_shape_within_the_documented_tolerance():
    assert same() == Comparison() == Comparison("same", "same", (), 1e-4, 1e-5, None)
    assert (RTOL, ATOL) == (1e-4, 1e-5)


@pytest.mark.parametrize("bound", ["rtol", "atol"])
def test_refuses_a_tolerance_with_one_bound(bound):
    with pytest.raises(ProbeError, match="both bounds, rtol and atol"):
        same(**{bound: 1e-3})


def test_takes_a_tolerance_with_both_bounds_even_if_they_are_zero():
    assert (same(rtol=0, atol=0).rtol, same(rtol=0, atol=0).atol) == (0.0, 0.0)


def test_refuses_an_unknown_shape_rule():
    with pytest.raises(ProbeError, match="shape is 'same' or 'free'"):
        same(shape="any")


def test_refuses_an_unknown_attribute_and_names_those_that_there_are():
    with pytest.raises(ProbeError, match=r"'requires_gradd' is none of dtype, device, requires_grad"):
        same(also=("dtype", "requires_gradd"))


@pytest.mark.parametrize("scale", [0, -1.0, float("nan")])
def test_refuses_a_scale_that_is_not_positive(scale):
    with pytest.raises(ProbeError, match="a scale is greater than 0"):
        same(scale=scale)


@pytest.mark.parametrize("bounds", [(1, 0), (float("nan"), 1), (0, float("nan"))])
def test_refuses_a_range_without_order(bounds):
    with pytest.raises(ProbeError, match="the lower bound comes first"):
        between(*bounds)


def test_a_range_may_be_a_single_number():
    assert (between(2, 2).lower, between(2, 2).upper) == (2.0, 2.0)


@pytest.mark.parametrize("names", [(), ("median",), ("mean", "variance")])
def test_refuses_statistics_that_it_does_not_know(names):
    with pytest.raises(ProbeError, match="name one or more of mean, spread, share"):
        statistics(*names)


def test_an_error_of_an_author_is_a_course_error():
    assert issubclass(ProbeError, CourseError)
    assert issubclass(CourseError, GradelibError)


@pytest.mark.parametrize(
    "declared",
    [
        same(),
        same(shape="free", also=("grad", "kind"), rtol=1.0, atol=0.5, scale=3.0),
        rows(),
        between(-1, 2.5),
        statistics("mean", "share"),
        kept(),
    ],
)
def test_survives_the_way_through_a_dictionary(declared):
    fields = declared.as_dict()
    assert Comparison.from_dict({name: list(v) if isinstance(v, tuple) else v for name, v in fields.items()}) == declared


def test_what_nobody_declared_takes_no_room():
    assert same().as_dict() == {}
    assert rows().as_dict() == {"kind": "rows"}
    assert kept().as_dict() == {"cause": "changed in place"}


def test_is_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        same().rtol = 1.0
