"""What is watched in `vector_basics`."""

import torch
from torch.overrides import TorchFunctionMode

from gradelib import between, probe, same

ARITHMETIC = [
    "add",
    "radd",
    "iadd",
    "sub",
    "rsub",
    "isub",
    "mul",
    "rmul",
    "imul",
    "div",
    "truediv",
    "sum",
    "nansum",
    "mean",
    "cumsum",
    "dot",
    "inner",
    "einsum",
    "mv",
    "mm",
    "bmm",
    "matmul",
    "addmm",
    "addmv",
    "addbmm",
    "baddbmm",
    "addcmul",
    "addcdiv",
    "lerp",
    "foreach_add",
    "trapezoid",
    "logaddexp",
    "index_add",
    "scatter_add",
]
EXACT = same(rtol=1e-12, atol=1e-12, also=("dtype",), shape="free")
FREE = same(shape="free")


class Operations(TorchFunctionMode):
    """Notes the name and the largest operand's length of every torch operation."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def __torch_function__(self, function, types, args=(), kwargs=None):
        operands = [item for value in args for item in (value if isinstance(value, list | tuple) else [value])]
        lengths = [item.numel() for item in operands if isinstance(item, torch.Tensor)]
        self.seen.append((function.__name__.strip("_"), max(lengths, default=0)))
        return function(*args, **(kwargs or {}))


def operations(function, a, b):
    with Operations() as noted:
        function(a, b)
    return noted.seen


def addition(name):
    """The sums of one function in several lengths."""

    def sums(student, draw):
        function = getattr(student, name)
        for n in (7, 1, 12):
            yield f"the sum of two vectors of length {n}", function(draw.normal(n), draw.normal(n)), FREE
        yield "the last 5 sums of two vectors of length 1100", function(draw.normal(1100), draw.normal(1100))[-5:], FREE
        a, b = torch.tensor([1.0, 2.0, 1.0, 2.0]), torch.tensor([0.5, 0.25, 0.5, 4.0])
        yield "the sum of vectors with equal entries", function(a, b), FREE

    return sums


@probe("add_loop", points=2)
def fills_every_position(student, draw):
    """Position i of the result holds a[i] + b[i], for every i."""
    yield from addition("add_loop")(student, draw)


@probe("add_loop", points=1)
def gives_a_vector(student, draw):
    """The result is one tensor of the vectors' own length."""
    yield "shape of the result", list(student.add_loop(draw.normal(5), draw.normal(5)).shape)


@probe("add_loop", points=1)
def keeps_the_dtype_of_a(student, draw):
    """The result has a's dtype, and no digit of it is lost on the way."""
    a, b = draw.normal(5, dtype="float64") / 3, draw.normal(5, dtype="float64") / 7
    yield "float64 vectors", student.add_loop(a, b), EXACT
    yield "int64 vectors", student.add_loop(draw.integers(2**40, 2**41, 4), draw.integers(0, 99, 4)), EXACT
    yield "float32 vectors", student.add_loop(draw.normal(3), draw.normal(3)), same(also=("dtype",), shape="free")


@probe("add_loop", points=1)
def makes_a_new_tensor(student, draw):
    """The vectors that are passed in stay as they were, also when the result is changed later."""
    a, b = draw.normal(4), draw.normal(4)
    result = student.add_loop(a, b)
    yield "a after the call", a
    yield "b after the call", b
    result.add_(1)
    yield "a after the result was changed", a
    yield "b after the result was changed", b


@probe("add_loop", points=2, requires=("loop",))
def adds_single_elements(student, draw):
    """The sums are made one element at a time, in a Python loop."""
    seen = operations(student.add_loop, draw.normal(13), draw.normal(13))
    whole = [name for name, length in seen if length >= 13 and name in ARITHMETIC]
    yield "arithmetic operations on whole vectors", len(whole), between(0, 0)


@probe("add_vectorized", points=2)
def adds_elementwise(student, draw):
    """Position i of the result holds a[i] + b[i], for every i."""
    yield from addition("add_vectorized")(student, draw)


@probe("add_vectorized", points=1)
def gives_one_vector(student, draw):
    """The result is one tensor of the vectors' own length."""
    yield "shape of the result", list(student.add_vectorized(draw.normal(5), draw.normal(5)).shape)


@probe("add_vectorized", points=1)
def leaves_its_vectors_alone(student, draw):
    """The vectors that are passed in stay as they were, also when the result is changed later."""
    a, b = draw.normal(4), draw.normal(4)
    result = student.add_vectorized(a, b)
    yield "a after the call", a
    yield "b after the call", b
    result.add_(1)
    yield "a after the result was changed", a
    yield "b after the result was changed", b


@probe("add_vectorized", points=1)
def loses_no_digit(student, draw):
    """The sums of float64 and of large int64 numbers are exact."""
    a, b = draw.normal(5, dtype="float64") / 3, draw.normal(5, dtype="float64") / 7
    yield "float64 vectors", student.add_vectorized(a, b), same(rtol=1e-12, atol=1e-12, shape="free")
    yield "int64 vectors", student.add_vectorized(draw.integers(2**40, 2**41, 4), draw.integers(0, 99, 4)), EXACT


@probe("add_vectorized", points=2, forbids=("loop", "numpy.vectorize"))
def takes_one_operation(student, draw):
    """The number of torch operations does not grow with the length, and nothing loops in Python."""
    short, long = (len(operations(student.add_vectorized, draw.normal(n), draw.normal(n))) for n in (11, 37))
    yield "operations more for 37 elements than for 11", float(long - short), between(-10, 0)


def sum_and_mean(loss, reduction, draw):
    for n in (7, 1, 4):
        yield f"the {reduction} over {n} elements", loss(draw.normal(n), draw.normal(n), reduction), FREE


def attributes(loss, draw):
    for reduction in ("sum", "mean"):
        yield f"the {reduction}", loss(draw.normal(6), draw.normal(6), reduction), same(also=("dtype",))


def gradients(loss, draw):
    for reduction in ("sum", "mean"):
        (y_hat,) = draw.params((5,))
        result = loss(y_hat, draw.normal(5), reduction)
        yield f"gradient before backward, {reduction}", y_hat.grad is not None
        result.sum().backward()
        yield f"gradient of y_hat, {reduction}", y_hat.grad


def inputs(loss, draw):
    for reduction in ("sum", "mean"):
        y_hat, y = draw.normal(5), draw.normal(5)
        loss(y_hat, y, reduction)
        yield f"y_hat after the {reduction}", y_hat
        yield f"y after the {reduction}", y


@probe("l1_loss", points=2)
def l1_sums(student, draw):
    """With "sum": the sum of the absolute differences."""
    yield from sum_and_mean(student.l1_loss, "sum", draw)


@probe("l1_loss", points=2)
def l1_averages(student, draw):
    """With "mean": the mean of the absolute differences."""
    yield from sum_and_mean(student.l1_loss, "mean", draw)


@probe("l1_loss", points=1)
def l1_gives_a_scalar_tensor(student, draw):
    """The loss is a float32 tensor of shape ()."""
    yield from attributes(student.l1_loss, draw)


@probe("l1_loss", points=1)
def l1_is_differentiable(student, draw):
    """`backward()` on the loss fills the gradient of y_hat."""
    yield from gradients(student.l1_loss, draw)


@probe("l1_loss", points=1)
def l1_leaves_its_inputs_alone(student, draw):
    """y_hat and y are as before after the call."""
    yield from inputs(student.l1_loss, draw)


@probe("mse_loss", points=2)
def mse_sums(student, draw):
    """With "sum": the sum of the squared differences."""
    yield from sum_and_mean(student.mse_loss, "sum", draw)


@probe("mse_loss", points=2)
def mse_averages(student, draw):
    """With "mean": the mean of the squared differences."""
    yield from sum_and_mean(student.mse_loss, "mean", draw)


@probe("mse_loss", points=1)
def mse_gives_a_scalar_tensor(student, draw):
    """The loss is a float32 tensor of shape ()."""
    yield from attributes(student.mse_loss, draw)


@probe("mse_loss", points=1)
def mse_is_differentiable(student, draw):
    """`backward()` on the loss fills the gradient of y_hat."""
    yield from gradients(student.mse_loss, draw)


@probe("mse_loss", points=1)
def mse_leaves_its_inputs_alone(student, draw):
    """y_hat and y are as before after the call."""
    yield from inputs(student.mse_loss, draw)
