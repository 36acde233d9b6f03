"""What is watched in `single_sample_sgd`.

On equal samples chance has no part, and everything is compared exactly. On x = 1, 2, 3 with y = 2x a sample shrinks the error
w - 2 by the factor 1 - 2 lr x^2 and has the loss x^2 (w - 2)^2, so each step shows twice which sample it took; at lr 0.001 the
three weights that may follow are more than 1000 units in the last place apart in all of 200 steps, whatever is drawn.
False alarms: a sample of 3 not drawn in 200 steps, or of 5 in 150, less than 1e-13; more than 135 of 197 steps that repeat
another choice (a third does), less than 1e-11; more than 75 of 150 (a seventh does), less than 1e-20; one of 3 samples less
than 200 or more than 430 times in 1000 steps, less than 1e-9.
"""

from numbers import Real

import torch

from gradelib import between, kept, probe, same

HELPERS = ("predict", "sample_loss")
LR, ULP = 0.001, 2.0**-23  # a unit in the last place of a float32 from 1 to 2, where w stays


def traced(student, steps, n=3):
    """(loss / error^2, next error / error, whether some x and some y of the data explain the step) of each step.

    A step that follows the sample x has (x^2, 1 - 2 lr x^2, True)."""
    x_data = [1.0 + i for i in range(n)]
    w, history = student.train(x_data, [2 * x for x in x_data], 1.0, LR, steps)
    errors = [float(v) - 2 or 1.0 for v in (*history["w"][-steps:], w)]
    if len(set(errors[:-1])) < steps / 2:
        return  # too few entries, or one and the same, tell nothing
    for before, after, loss in zip(errors, errors[1:], history["loss"][-steps:], strict=False):
        near = [factor for factor in (1 - 2 * LR * x**2 for x in x_data) if abs(before * factor - after) <= 4 * ULP]
        steps_to = (before - 2 * LR * x * ((before + 2) * x - 2 * z) for x in x_data for z in x_data)
        explained = any(abs(error - after) <= 4 * ULP for error in steps_to)
        yield round(float(loss) / (before * before), 2), near[0] if near else round(after / before, 4), explained


def equal_samples(student, draw, n, steps, lr):
    x, y, w0 = draw.uniform(3, low=0.5, high=2).tolist()
    return student.train([x] * n, [y] * n, w0, lr, steps)


# ------------------------------------------------------------------ predict, sample_loss


@probe("predict", points=2)
def multiplies(student, draw):
    """The prediction is w times x, for numbers and for tensors; gradients reach w."""
    answers = [student.predict(*draw.normal(2).tolist()) for _ in range(4)]
    yield "predictions for numbers", answers
    yield "they are numbers", [isinstance(y_hat, Real) for y_hat in answers], same(cause="no number")
    (w,) = draw.params(())
    y_hat = student.predict(w, draw.normal())
    yield "prediction for tensors", y_hat
    y_hat.backward()
    yield "gradient of w", w.grad


@probe("sample_loss", points=2, uses=("predict",))
def squares_the_error(student, draw):
    """The loss is (w x - y)^2; w, x and y stay as they were."""
    for number in range(1, 13):
        sample = [3 * draw.normal(), draw.normal(), 3 * draw.normal()]
        yield f"loss {number}", student.sample_loss(*sample), same(shape="free")
        yield f"w, x and y after the call {number}", sample, kept()


@probe("sample_loss", points=2, uses=("predict",))
def is_differentiable(student, draw):
    """The loss is a scalar tensor, and backward() on it fills the gradient of w."""
    (w,) = draw.params(())
    loss = student.sample_loss(w, draw.normal(), draw.normal())
    yield "shape of the loss", list(loss.shape)
    loss.sum().backward()
    yield "gradient of w", w.grad


# ------------------------------------------------------------------ train


@probe("train", points=3, uses=HELPERS)
def moves_against_the_gradient(student, draw):
    """Where all samples are equal: w after 5, 2 and 1 steps."""
    for n, steps, lr in ((1, 5, 0.05), (2, 2, 0.02), (3, 1, 0.1)):
        yield f"w after {steps} steps, lr {lr}, {n} samples", equal_samples(student, draw, n, steps, lr)[0]


@probe("train", points=2, uses=HELPERS)
def records_before_each_update(student, draw):
    """Where all samples are equal: the recorded weights, losses and numbers of the steps."""
    lengths = []
    for n, steps in ((1, 4), (3, 7)):
        _, history = equal_samples(student, draw, n, steps, 0.06)
        lengths.append([len(history[name]) for name in ("step", "w", "loss")])
        for name in ("w", "loss"):
            yield f"{name} in {steps} steps", list(history[name])[-steps:]
        first, *later = history["step"][-steps:]
        yield f"number of the first of {steps} steps", int(first), between(0, 1)
        yield f"later numbers less the first, {steps} steps", [step - first for step in later]
    yield "entries of step, w, loss more in 7 steps than in 4", [b - a for a, b in zip(*lengths, strict=True)]


@probe("train", points=3, uses=HELPERS)
def follows_one_sample_a_step(student, draw):
    """Each step goes against the gradient of one sample and records the loss of that sample; each sample comes."""
    steps = list(traced(student, 200))
    kinds = sorted({(loss, factor) for loss, factor, _ in steps})
    yield "each step follows some x and some y of the data", all(explained for *_, explained in steps)
    yield "loss / error^2 and shrinking of the error, all kinds of steps", kinds if len(kinds) < 10 else "many"


@probe("train", points=2, uses=HELPERS)
def draws_at_random(student, draw):
    """The samples come in no fixed order, and all of them come, with the same chance."""
    steps = list(traced(student, 200))
    repeated = sum(a == b for a, b in zip(steps, steps[3:], strict=False))
    yield "steps that take the same sample as three steps before, of 197", repeated, between(0, 135)
    both = sum(a == b for a, b in zip(traced(student, 150, 7), traced(student, 150, 7), strict=False))
    yield "steps that take the same sample of 7 in two calls, of 150", both, between(0, 75)
    yield "all samples of 5 come in 150 steps", {1, 4, 9, 16, 25} <= {loss for loss, *_ in traced(student, 150, 5)}
    _, history = student.train([1.0, 1.0, 2.0], [2.0, 4.0, 8.0], 0.0, 1e-9, 1000)  # w stays where it is, (w x - y)^2 at y^2
    times = sorted(int(sum(abs(loss - y * y) < 1 for loss in history["loss"][-1000:])) for y in (2, 4, 8))
    yield "steps that take the rarest of 3 samples, of 1000", times[0] or "none", between(200, 334)
    yield "steps that take the commonest of 3 samples, of 1000", times[-1], between(333, 430)


@probe("train", points=1, uses=HELPERS)
def gives_plain_numbers(student, draw):
    """w and everything in the history are Python numbers, in lists; the data stay as they were."""
    x_data, y_data = [1.0, 2.0, 3.0] * 999, [2.0, 4.0, 6.0] * 999
    w, history = student.train(x_data, y_data, 1.0, 0.01, 1)
    for name, values in (("w", [w]), *((f"history['{name}']", history[name]) for name in ("step", "w", "loss"))):
        yield f"types in {name}", [isinstance(v, Real) or type(v).__name__ for v in values], same(cause="another type")
    yield "the data are as before", [x_data == [1.0, 2.0, 3.0] * 999, y_data == [2.0, 4.0, 6.0] * 999], kept()
    yield "autograd is on", torch.is_grad_enabled(), same(cause="autograd stays switched off")


# ------------------------------------------------------------------ plot_history


def curve(axes):
    """The points (across, up) that are drawn in the Axes, as a line or as dots; shorter extras do not count."""
    drawn = [line.get_xydata() for line in axes.lines] + [c.get_offsets() for c in axes.collections if hasattr(c, "get_sizes")]
    series = {tuple(map(tuple, points.tolist())) for points in drawn}
    longest = max(map(len, series), default=0)
    return sorted(list(point) for points in series if len(points) == longest for point in points)


@probe("plot_history", points=3, needs=("matplotlib",))
def draws_both_curves(student, draw):
    """The loss and w, each against the step, in Axes of their own."""
    for start, n in ((0, 9), (1, 6)):
        loss, w = draw.uniform(n, low=10, high=20).tolist(), draw.uniform(n, low=1, high=2).tolist()
        figure = student.plot_history({"step": list(range(start, start + n)), "w": w, "loss": loss})
        curves = sorted((curve(axes) for axes in figure.axes), key=lambda points: [up for _, up in points])
        yield f"points of w, then of the loss, steps from {start}", [torch.tensor(points) for points in curves]


@probe("plot_history", points=1, needs=("matplotlib",))
def gives_a_figure(student, draw):
    """The result is a Figure with two Axes; the history stays as it was."""
    from matplotlib.figure import Figure

    history = {"step": [0, 1, 2], "w": draw.normal(3).tolist(), "loss": draw.normal(3).tolist()}
    figure = student.plot_history(history)
    yield "it is a matplotlib Figure", isinstance(figure, Figure), same(cause="no Figure")
    yield "number of Axes", len(figure.axes)
    yield "the history after the call", history, kept()
