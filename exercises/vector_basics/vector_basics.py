"""Vectors: a loop against one tensor operation, and two losses.

How to work: replace each `raise NotImplementedError(...)` by your own code and run `pytest` on this folder.
Every function is graded alone, so do them in any order; a mistake in one costs nothing in the others.

What holds for every function here
- Names and the order of the arguments are fixed; the functions are called with positional arguments.
- Arguments and results are torch tensors, float32 unless it says otherwise.
- Do not change the tensors that you are given.
- Nothing is graded by a stopwatch.
"""


def add_loop(a, b):
    """The elementwise sum of two vectors, element by element in a Python loop.

    a, b: 1-D tensors of one length n >= 1.

    Returns a new tensor (n,) with a[i] + b[i] at position i, of a's dtype (float32, float64 or an integer type).
    Each addition is of two single elements: do not add whole vectors here.
    """
    raise NotImplementedError("add_loop")


def add_vectorized(a, b):
    """The same sum in one tensor operation.

    a, b: 1-D tensors of one length n >= 1.

    Returns a new tensor (n,) with a[i] + b[i] at position i. No Python loop and no comprehension, and the number of
    torch operations does not grow with n.
    """
    raise NotImplementedError("add_vectorized")


def l1_loss(y_hat, y, reduction):
    """The absolute error.

    y_hat, y: 1-D tensors of one length n >= 1.
    reduction: "sum" or "mean".

    Returns a scalar tensor (shape ()): the sum of |y_hat[i] - y[i]| over all i for "sum", their mean for "mean".
    Differentiable in y_hat.
    """
    raise NotImplementedError("l1_loss")


def mse_loss(y_hat, y, reduction):
    """The squared error.

    y_hat, y: 1-D tensors of one length n >= 1.
    reduction: "sum" or "mean".

    Returns a scalar tensor (shape ()): the sum of (y_hat[i] - y[i])^2 over all i for "sum", their mean for "mean".
    There is no factor 1/2. Differentiable in y_hat.
    """
    raise NotImplementedError("mse_loss")


if __name__ == "__main__":
    # Try your code here: nothing in this block is graded.
    import torch

    a, b = torch.arange(1000.0), torch.ones(1000)
    print("same sum:", torch.equal(add_loop(a, b), add_vectorized(a, b)))
    x, t = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 2.0, 5.0])
    print("losses (2 and 4):", l1_loss(x, t, "sum").item(), mse_loss(x, t, "sum").item())
