"""`@probe`: what is declared, and what is refused."""

import pytest

from gradelib import probe
from gradelib.errors import ProbeError
from gradelib.model import SOURCE_TERMS, Probe
from gradelib.probe import title


def test_leaves_the_generator_as_it_is_and_keeps_what_was_declared():
    @probe("sgd", points=2, uses=("linreg",), forbids=("loop", "torch.optim.SGD"), scratch=True)
    def moves(student, draw):
        """One step moves
        each parameter.

        More for the author."""
        yield "w", 1

    assert list(moves(None, None)) == [("w", 1)]
    assert moves.__probes__["moves"] == Probe(
        "sgd", "moves", 2, "One step moves each parameter.", ("linreg",), ("loop", "torch.optim.SGD"), scratch=True
    )


def test_is_declared_of_each_of_several_functions():
    @probe("l1_loss", "mse_loss", points=2)
    def sums(student, draw, loss):
        """The sum."""
        yield "sum", loss

    assert sums.__probes__ == {
        "l1_loss_sums": Probe("l1_loss", "l1_loss_sums", 2, "The sum."),
        "mse_loss_sums": Probe("mse_loss", "mse_loss_sums", 2, "The sum."),
    }


@pytest.mark.parametrize("points", [0, -1, True, "3", None, float("nan")])
def test_refuses_points_that_are_no_positive_number(points):
    with pytest.raises(ProbeError, match="points are a number greater than 0"):
        Probe("sgd", "moves", points)


@pytest.mark.parametrize("points", [1, 0.5, 1e-3])
def test_takes_whole_and_broken_points(points):
    assert Probe("sgd", "moves", points).points == points


@pytest.mark.parametrize("function", ["", "a b", "nn.Linear", None, 3])
def test_refuses_a_probe_that_names_no_function(function):
    with pytest.raises(ProbeError, match="probe moves: names no function"):
        Probe(function, "moves", 1)


@pytest.mark.parametrize("option", ["uses", "forbids", "requires", "needs"])
@pytest.mark.parametrize("value", ["loop", ["loop"], ("loop", 1)])
def test_refuses_options_that_are_no_tuple_of_strings(option, value):
    with pytest.raises(ProbeError, match=f"{option}= takes a tuple of strings"):
        Probe("sgd", "moves", 1, **{option: value})


@pytest.mark.parametrize("option", ["forbids", "requires"])
def test_refuses_a_source_term_that_nobody_knows(option):
    with pytest.raises(ProbeError, match="'auto grad' is neither a dotted name nor one of"):
        Probe("sgd", "moves", 1, **{option: ("auto grad",)})


def test_takes_every_source_term_and_dotted_names():
    assert Probe("f", "p", 1, requires=(*SOURCE_TERMS, "torch.optim", "numpy")).requires[-1] == "numpy"


def test_an_unknown_option_is_refused_when_declared():
    with pytest.raises(TypeError, match="pts"):
        probe("f", points=1, pts=3)(lambda student, draw: iter(()))


@pytest.mark.parametrize(("text", "first"), [(None, ""), ("", ""), ("One\n  two.\n\nThree.", "One two."), ("\n  One.\n", "One.")])
def test_the_title_is_the_first_paragraph_on_one_line(text, first):
    assert title(text) == first
