"""A cubic fitted to the sine: gradients by hand, by autograd, and a module with an optimiser.

The model is a + b x + c x^2 + d x^3; the data are 2000 points x of [-pi, pi] and y = sin(x). The same fit is made
three times: in NumPy with your own gradients, in torch with autograd, and with `nn.Module` and `torch.optim`.
A cubic cannot be a sine: the smallest sum of squared errors is 8.817, at a = 0, b = 0.8567, c = 0, d = -0.0933.

How to work: replace each `raise NotImplementedError(...)` by your own code and run `pytest` on this folder.
Every function is graded alone, so do them in any order; a mistake in one costs nothing in the others.

What holds for every function here
- Names and the order of the arguments are fixed; the functions are called with positional arguments.
- NumPy arrays are float64, torch tensors are float32. x and y have the shape (n,), for any n >= 1.
- Do not change the arrays and tensors that you are given. Only `fit_module` changes something: the model's parameters.
- No function has to call another one: `fit_manual` may use `cubic_gradients`, or its own code.
"""

from torch import nn


def cubic(a, b, c, d, x):
    """The cubic's values a + b x + c x^2 + d x^3.

    a, b, c, d: four floats; or, where x is a tensor, four 0-d tensors.
    x: (n,), a NumPy array or a torch tensor. Both must work.

    Returns the values (n,), an array where x is an array and a tensor where x is a tensor; there differentiable in
    a, b, c, d.
    """
    raise NotImplementedError("cubic")


def cubic_gradients(a, b, c, d, x, y):
    """The gradients of the SUM of squared errors, sum of (a + b x + c x^2 + d x^3 - y)^2, by a, b, c and d.

    a, b, c, d: floats. x, y: NumPy arrays (n,).

    Returns four floats, in the order a, b, c, d. Work the formulas out by hand, in NumPy: no autograd, and no
    numerical differences.
    """
    raise NotImplementedError("cubic_gradients")


def fit_manual(x, y, start, lr, steps):
    """Gradient descent in NumPy, with the gradients of `cubic_gradients`: no autograd.

    x, y: NumPy arrays (n,).
    start: the four starting values (a, b, c, d), a tuple of floats. lr: the learning rate. steps: an int >= 0.

    Takes exactly `steps` steps. Each uses all points: the four gradients of the SUM of squared errors, all at the same
    a, b, c, d; then every coefficient moves by -lr times its gradient.
    Returns the four coefficients after the last step as floats, in the order a, b, c, d.
    (For the 2000 points lr must stay below 3.5e-6, or the steps grow without end.)
    """
    raise NotImplementedError("fit_manual")


def fit_autograd(x, y, start, lr, steps):
    """The same gradient descent, where torch autograd finds the gradients.

    x, y: tensors (n,), both on the CPU or both on one GPU. start, lr, steps: as for `fit_manual`.

    Takes exactly the steps of `fit_manual`: the loss is the SUM of squared errors, full batch, plain gradient descent.
    Returns the four coefficients after the last step as floats, in the order a, b, c, d.
    """
    raise NotImplementedError("fit_autograd")


def powers(x):
    """The features of a cubic: the columns x, x^2, x^3.

    x: tensor (n,), on the CPU or on a GPU. Returns a new tensor (n, 3), float32, on x's device.
    """
    raise NotImplementedError("powers")


class CubicRegressor(nn.Module):
    """The cubic as a module: one linear layer on the three features of `powers`.

    Made without arguments: CubicRegressor(). Its 4 parameters are the three weights and the bias; how they are named
    and how they start is up to you. Called with a tensor (n, 3) it returns the predictions, a flat tensor (n,): not a
    column.
    """

    def __init__(self):
        raise NotImplementedError("CubicRegressor")


def fit_module(model, x, y, lr, steps, optimizer):
    """Train a model on the features `powers(x)`, full batch, with the MEAN squared error.

    model: an `nn.Module` that maps (n, 3) to (n,), as CubicRegressor does. x, y: tensors (n,). All of
    them are on the CPU, or all on one GPU.
    optimizer: "rmsprop", "adam" or "sgd": the one of `torch.optim` with that name, with learning rate lr and otherwise
    torch's own defaults.

    Takes exactly `steps` steps, which change the parameters of the model that is passed in.
    Returns a list of `steps` Python floats: the loss of each step, computed before that step's update.
    """
    raise NotImplementedError("fit_module")


if __name__ == "__main__":
    # Try your code here: nothing in this block is graded.
    import numpy as np
    import torch

    x = np.linspace(-np.pi, np.pi, 2000)
    y = np.sin(x)
    start = (0.1, 0.2, -0.1, 0.05)
    print("by hand: ", fit_manual(x, y, start, 3e-6, 2000))
    tensors = [torch.tensor(values, dtype=torch.float32) for values in (x, y)]
    print("autograd:", fit_autograd(*tensors, start, 3e-6, 2000))
    model = CubicRegressor()
    losses = fit_module(model, *tensors, 1e-3, 2000, "rmsprop")
    print("module:  ", losses[0], "to", losses[-1], "(the smallest possible is 0.00441)")
