"""What is watched in `vector_basics`."""

import re

import torch
from torch.overrides import TorchFunctionMode

from gradelib import between, kept, probe, same

ARITHMETIC = re.compile(  # the names of operations that add
    "add|radd|iadd|sub|rsub|isub|mul|rmul|imul|div|truediv|sum|nansum|mean|cumsum|dot|inner|einsum|mv|mm|bmm|"
    "matmul|addmm|addmv|addbmm|baddbmm|addcmul|addcdiv|lerp|foreach_add|trapezoid|logaddexp|index_add|scatter_add"
)
EXACT = same(rtol=1e-12, atol=1e-12, also=("dtype",), shape="free")
FREE = same(shape="free")


class Operations(TorchFunctionMode):
    """Notes the name and the largest operand's length of every torch operation."""

    def __torch_function__(self, function, types, args=(), kwargs=None):
        operands = [item for value in args for item in (value if isinstance(value, list | tuple) else [value])]
        lengths = [item.numel() for item in operands if isinstance(item, torch.Tensor)]
        self.seen.append((function.__name__.strip("_"), max(lengths, default=0)))
        return function(*args, **(kwargs or {}))


def operations(function, *vectors):
    with Operations() as noted:
        noted.seen = []
        function(*vectors)
    return noted.seen


@probe("add_loop", "add_vectorized", points=2)
def adds_elementwise(student, draw, add):
    """Position i of the result holds a[i] + b[i], for every i."""
    for n in (7, 1, 12):
        yield f"the sum of two vectors of length {n}", add(draw.normal(n), draw.normal(n)), FREE
    yield "the last 5 sums of two vectors of length 1100", add(draw.normal(1100), draw.normal(1100))[-5:], FREE
    a, b = torch.tensor([1.0, 2.0, 1.0, 2.0]), torch.tensor([0.5, 0.25, 0.5, 4.0])
    yield "the sum of vectors with equal entries", add(a, b), FREE


@probe("add_loop", "add_vectorized", points=1)
def gives_a_vector(student, draw, add):
    """The result is one tensor of the vectors' own length."""
    yield "shape of the result", list(add(draw.normal(5), draw.normal(5)).shape)


@probe("add_loop", "add_vectorized", points=1)
def makes_a_new_tensor(student, draw, add):
    """The vectors that are passed in stay as they were, also when the result is changed later."""
    a, b = draw.normal(4), draw.normal(4)
    result = add(a, b)
    yield "a and b after the call", [a, b], kept()
    result.add_(1)
    yield "a and b after the result was changed", [a, b], same(cause="the result is no new tensor")


@probe("add_loop", points=1)
def keeps_the_dtype_of_a(student, draw):
    """The result has a's dtype, and no digit of it is lost on the way."""
    a, b = draw.normal(5, dtype="float64") / 3, draw.normal(5, dtype="float64") / 7
    yield "float64 vectors", student.add_loop(a, b), EXACT
    yield "int64 vectors", student.add_loop(draw.integers(2**40, 2**41, 4), draw.integers(0, 99, 4)), EXACT
    yield "float32 vectors", student.add_loop(draw.normal(3), draw.normal(3)), same(also=("dtype",), shape="free")


@probe("add_vectorized", points=1)
def loses_no_digit(student, draw):
    """The sums of float64 and of large int64 numbers are exact."""
    a, b = draw.normal(5, dtype="float64") / 3, draw.normal(5, dtype="float64") / 7
    yield "float64 vectors", student.add_vectorized(a, b), same(rtol=1e-12, atol=1e-12, shape="free")
    yield "int64 vectors", student.add_vectorized(draw.integers(2**40, 2**41, 4), draw.integers(0, 99, 4)), EXACT


@probe("add_loop", points=2, requires=("loop",))
def adds_single_elements(student, draw):
    """The sums are made one element at a time, in a Python loop."""
    seen = operations(student.add_loop, draw.normal(13), draw.normal(13))
    whole = [name for name, length in seen if length >= 13 and ARITHMETIC.fullmatch(name)]
    yield "arithmetic operations on whole vectors", len(whole), between(0, 0)


@probe("add_vectorized", points=2, forbids=("loop", "numpy.vectorize"))
def takes_one_operation(student, draw):
    """The number of torch operations does not grow with the length, and nothing loops in Python."""
    short, long = (len(operations(student.add_vectorized, draw.normal(n), draw.normal(n))) for n in (11, 37))
    yield "operations more for 37 elements than for 11", float(long - short), between(-10, 0)


@probe("l1_loss", "mse_loss", points=2)
def sums(student, draw, loss):
    """With "sum": the sum of the absolute or squared differences."""
    for n in (7, 1, 4):
        yield f"the sum over {n} elements", loss(draw.normal(n), draw.normal(n), "sum"), FREE


@probe("l1_loss", "mse_loss", points=2)
def averages(student, draw, loss):
    """With "mean": the mean of the absolute or squared differences."""
    for n in (7, 1, 4):
        yield f"the mean over {n} elements", loss(draw.normal(n), draw.normal(n), "mean"), FREE


@probe("l1_loss", "mse_loss", points=1)
def gives_a_scalar_tensor(student, draw, loss):
    """The loss is a float32 tensor of shape ()."""
    for reduction in ("sum", "mean"):
        yield f"the {reduction}", loss(draw.normal(6), draw.normal(6), reduction), same(also=("dtype",))


@probe("l1_loss", "mse_loss", points=1)
def is_differentiable(student, draw, loss):
    """`backward()` on the loss fills the gradient of y_hat."""
    for reduction in ("sum", "mean"):
        (y_hat,) = draw.params((33,))
        result = loss(y_hat, draw.normal(33), reduction)
        yield f"gradient before backward, {reduction}", y_hat.grad is not None
        result.sum().backward()
        yield f"gradient of y_hat, {reduction}", y_hat.grad


@probe("l1_loss", "mse_loss", points=1)
def leaves_its_inputs_alone(student, draw, loss):
    """y_hat and y are as before after the call."""
    for reduction in ("sum", "mean"):
        y_hat, y = draw.normal(5), draw.normal(5)
        loss(y_hat, y, reduction)
        yield f"y_hat and y after the {reduction}", [y_hat, y], kept()
