"""What is watched in `cubic_fit`.

A step of gradient descent is an affine map of the four coefficients: five independent starts settle one step, and
0, 2, 7 and 23 steps their number. At lr 3e-6 (stable below 3.558e-6) every mistake in a step shows.
"""

from unittest import mock

import numpy as np
import torch
from torch import nn

from gradelib import between, kept, probe, same

FREE = same(shape="free")
TYPE = same(cause="another type")
HAND = ("cubic", "cubic_gradients")


def sine():
    x = np.linspace(-np.pi, np.pi, 2000)
    return [x, np.sin(x)]


def data(draw, n):
    return [draw.uniform(n, low=-1.5, high=2, array=True), draw.normal(n, array=True)]


def four(draw):
    return tuple(draw.normal(4).tolist())


def kinds(values):
    return ["float" if isinstance(value, float | np.floating) else type(value).__name__ for value in values]


def form(value):
    return [type(value).__name__, str(getattr(value, "dtype", "")), *getattr(value, "shape", [])]


def ran_autograd(function, *arguments):
    """Whether autograd went backward anywhere inside the call."""
    with mock.patch.object(torch.autograd, "_engine_run_backward", wraps=torch.autograd._engine_run_backward) as engine:
        function(*arguments)
    return engine.called


# ------------------------------------------------------------------ cubic


@probe("cubic", points=2)
def evaluates_arrays(student, draw):
    """The values at the points of a NumPy array."""
    for n in (7, 4, 1):
        yield f"values at {n} points", student.cubic(*four(draw), draw.normal(n, array=True)), FREE


@probe("cubic", points=2)
def evaluates_tensors(student, draw):
    """The values at the points of a tensor, and the gradients by a, b, c, d."""
    yield "values, the coefficients floats", student.cubic(*four(draw), draw.normal(7)), FREE
    coefficients = draw.params((), (), (), ())
    values = student.cubic(*coefficients, draw.normal(5))
    yield "values, the coefficients tensors", values, FREE
    values.sum().backward()
    yield "gradients by a, b, c, d", [p.grad for p in coefficients]


@probe("cubic", points=1)
def gives_the_kind_it_gets(student, draw):
    """An array (n,) gives an array (n,), a tensor (n,) gives a tensor (n,); x stays as it was."""
    for name, x in (("an array", draw.normal(5, array=True)), ("a tensor", draw.normal(5))):
        yield f"kind, dtype and shape for {name}", form(student.cubic(*four(draw), x))
        yield f"x after the call, {name}", x, kept()


# ------------------------------------------------------------------ cubic_gradients


@probe("cubic_gradients", points=4, uses=("cubic",))
def adds_up_the_slopes(student, draw):
    """The gradients of the sum of squared errors by a, b, c and d."""
    places = [student.cubic_gradients(*four(draw), *data(draw, 7)) for _ in range(3)]
    for name, gradients in zip("abcd", zip(*places, strict=True), strict=True):
        yield f"gradient by {name} at three places", list(gradients), FREE
    for points in (data(draw, 4), data(draw, 1), sine()):
        yield f"gradients over {len(points[0])} points", list(student.cubic_gradients(*four(draw), *points)), FREE


@probe("cubic_gradients", points=2, uses=("cubic",), forbids=("autograd", "numerical differences"))
def derives_by_hand(student, draw):
    """Four floats come back, without autograd and without numerical differences; x and y stay as they were."""
    points = data(draw, 5)
    yield "types of the gradients", kinds(student.cubic_gradients(*four(draw), *points)), TYPE
    yield "x and y after the call", points, kept()
    yield "autograd ran", ran_autograd(student.cubic_gradients, *four(draw), *points), same(cause="autograd at work")


# ------------------------------------------------------------------ fit_manual, fit_autograd


def points_for(fit, x, y):
    """Arrays for `fit_manual`, tensors for `fit_autograd`."""
    return [v if fit.__name__ == "fit_manual" else torch.tensor(v, dtype=torch.float32) for v in (x, y)]


@probe("fit_manual", "fit_autograd", points=3, uses=HAND)
def steps_down_the_gradient(student, draw, fit):
    """Steps from several starts, on several data, with several learning rates, also where all numbers are tiny."""
    for number in range(1, 6):
        yield f"a, b, c, d after one step from start {number}", list(fit(*points_for(fit, *sine()), four(draw), 3e-6, 1)), FREE
    for n, lr, scale in ((9, 0.004, 1), (4, 0.01, 1), (6, 0.01, 1e-12)):
        (x, y), start = data(draw, n), tuple(scale * number for number in four(draw))
        yield f"a, b, c, d after 3 steps over {n} points", list(fit(*points_for(fit, x, scale * y), start, lr, 3)), FREE


@probe("fit_manual", "fit_autograd", points=2, uses=HAND)
def counts_its_steps(student, draw, fit):
    """Exactly as many steps as asked for, each with a gradient of its own."""
    start = four(draw)
    for steps in (0, 2, 7, 23):
        yield f"a, b, c, d after {steps} steps", list(fit(*points_for(fit, *sine()), start, 3e-6, steps)), FREE


@probe("fit_manual", "fit_autograd", points=1, uses=HAND)
def gives_floats(student, draw, fit):
    """Four floats come back, with autograd or without it as asked for; x and y stay as they were."""
    points = points_for(fit, *data(draw, 5))
    yield "types of a, b, c, d", kinds(fit(*points, four(draw), 0.01, 2)), TYPE
    yield "x and y after the call", points, same(also=("requires_grad", "grad"), cause="changed in place")
    yield "autograd ran", ran_autograd(fit, *points, four(draw), 0.01, 2), same(cause="the other way to the gradients")
    yield "autograd is on", torch.is_grad_enabled(), same(cause="autograd stays switched off")


@probe("fit_autograd", points=1, uses=("cubic",), device="cuda:0")
def steps_on_a_gpu(student, draw):
    """Steps on points that lie on a GPU."""
    points = [torch.tensor(v, dtype=torch.float32, device="cuda:0") for v in data(draw, 7)]
    yield "a, b, c, d after 3 steps on cuda:0", list(student.fit_autograd(*points, four(draw), 0.01, 3)), FREE


# ------------------------------------------------------------------ powers


@probe("powers", points=2)
def raises_to_powers(student, draw):
    """The columns are x, x^2 and x^3."""
    for n in (5, 3, 1):
        yield f"powers of {n} points", student.powers(draw.normal(n)), FREE


@probe("powers", points=1, device="cuda:0")
def gives_three_columns(student, draw):
    """The result is a new float32 tensor (n, 3) on x's device; x stays as it was."""
    for n in (5, 3, 1):
        x = draw.normal(n)
        features = student.powers(x)
        yield f"kind, dtype and shape for {n} points", form(features)
        yield f"{n} points after the call", x, kept()
    features.mul_(2)
    yield "a point after the result was changed", x
    yield "the device for points on cuda:0", str(student.powers(draw.normal(4).to("cuda:0")).device)


# ------------------------------------------------------------------ CubicRegressor


@probe("CubicRegressor", points=3)
def is_one_linear_layer(student, draw):
    """The predictions are the weighted sum of the features plus the bias."""
    model, features = student.CubicRegressor(), 3 * draw.normal(9, 3)
    model(features)  # a lazy layer makes its parameters now
    for p in model.parameters():
        p.data.fill_(0.5)
    model(features).sum().backward()
    gradients = [p.grad.reshape(-1) for p in model.parameters() if p.grad is not None]
    yield "gradients of the predictions' sum, sorted", torch.cat(gradients).sort().values
    yield "predictions where every parameter is 0.5", model(features), FREE


@probe("CubicRegressor", points=1)
def has_four_parameters(student, draw):
    """It is an nn.Module with 4 parameters of its own, all of which can learn."""
    models = [student.CubicRegressor() for _ in range(2)]
    yield "it is an nn.Module", isinstance(models[0], nn.Module), same(cause="no nn.Module")
    for model in models:
        model(draw.normal(2, 3))
    parameters = [list(model.parameters()) for model in models]
    for name, some in (("numbers", parameters[0]), ("learnable numbers", [p for p in parameters[0] if p.requires_grad])):
        yield f"{name} in its parameters", sum(p.numel() for p in some)
    yield "parameters that two models share", sum(p is q for p in parameters[0] for q in parameters[1])


@probe("CubicRegressor", points=1)
def predicts_flat(student, draw):
    """n rows of features give a flat tensor (n,) of predictions; the features stay as they were."""
    model = student.CubicRegressor()
    for n in (5, 3, 1):
        features = draw.normal(n, 3)
        yield f"kind, dtype and shape for {n} rows", form(model(features))
        yield f"{n} rows after the call", features, kept()


# ------------------------------------------------------------------ fit_module


def fit(student, draw, optimizer, lr, steps, x, y):
    """The losses, and the parameters afterwards of a linear layer whose parameters were drawn."""
    model = nn.Sequential(nn.Linear(3, 1), nn.Flatten(0)).to(x.device)
    for p in model.parameters():
        p.data = draw.normal(*p.shape).to(x.device)
    return student.fit_module(model, x, y, lr, steps, optimizer), list(model.parameters())


def three_steps(student, draw, optimizer):
    for lr in (0.2, 0.005):
        losses, parameters = fit(student, draw, optimizer, lr, 3, draw.normal(45), draw.normal(45))
        yield f"losses of 3 steps, lr {lr}", list(losses), FREE
        yield f"weights and bias after 3 steps, lr {lr}", parameters


@probe("fit_module", points=2, uses=("powers",))
def fits_by_sgd(student, draw):
    """Three steps with "sgd": the losses and the parameters."""
    yield from three_steps(student, draw, "sgd")


@probe("fit_module", points=2, uses=("powers",))
def fits_by_rmsprop(student, draw):
    """Three steps with "rmsprop": the losses and the parameters."""
    yield from three_steps(student, draw, "rmsprop")


@probe("fit_module", points=2, uses=("powers",))
def fits_by_adam(student, draw):
    """Three steps with "adam": the losses and the parameters."""
    yield from three_steps(student, draw, "adam")


@probe("fit_module", points=2, uses=("powers",))
def records_every_step(student, draw):
    """A list of Python floats: a loss for each of 50 steps, and it goes down."""
    losses, _ = fit(student, draw, "sgd", 0.01, 50, torch.linspace(-1, 1, 23), draw.normal(23) + 10)
    yield "type of the losses", type(losses).__name__, TYPE
    yield "types of its entries", kinds(losses), TYPE
    yield "last loss / first loss", float(losses[-1]) / float(losses[0]), between(0, 0.99)


@probe("fit_module", points=1, uses=("powers",), device="cuda:0")
def fits_on_a_gpu(student, draw):
    """Three steps where the model and the points lie on a GPU."""
    x, y = draw.normal(7).to("cuda:0"), draw.normal(7).to("cuda:0")
    losses, parameters = fit(student, draw, "adam", 0.1, 3, x, y)
    yield "losses of 3 steps on cuda:0", list(losses), FREE
    yield "weights and bias after 3 steps on cuda:0", parameters, same(also=("device",))
