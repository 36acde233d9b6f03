"""What is watched in `linear_regression`.

False alarms: a statistic errs with 2e-9 (six sigma); a count of an order with less than 1e-8 (Poisson tails of mean 2
and 1 above 12; 19 of 23 rows in their own batch: 1e-11); a bound on what training reaches with less than 1e-8 (six
standard deviations of each part).
"""

from itertools import islice, pairwise
from math import exp, sqrt

import torch

from gradelib import between, probe, rows, same, statistics

FREE = same(shape="free")
SOLVED = same(shape="free", rtol=1e-3, atol=1e-3)  # float32 normal equations
HELPERS = ("data_iter", "init_params", "linreg", "squared_loss", "sgd")
SIGMA = 0.01


# ------------------------------------------------------------------ synthetic_data


def line(student, w, b, n):
    """X, y and the residuals y - (Xw + b), in float64."""
    X, y = student.synthetic_data(w, b, n)
    return X.double(), y.double(), y.double().reshape(-1) - (X.double() @ w.double() + b)


@probe("synthetic_data", points=1)
def gives_rows_and_a_column(student, draw):
    """X has one row for each example and one column for each weight; y is a column (n, 1)."""
    for d, n, b in ((3, 7, 4.25), (1, 5, torch.tensor(0.5)), (2, 1, -1.0)):
        X, y = student.synthetic_data(draw.normal(d), b, n)
        yield f"shape of X, {n} examples and {d} weights", list(X.shape)
        yield f"shape of y, {n} examples and {d} weights", list(y.shape)


@probe("synthetic_data", points=1)
def gives_float32(student, draw):
    """X and y are float32 tensors without a history."""
    X, y = student.synthetic_data(draw.normal(2), 4.25, 7)
    yield "X", [str(X.dtype), X.requires_grad]
    yield "y", [str(y.dtype), y.requires_grad]


@probe("synthetic_data", points=2)
def draws_standard_normal_features(student, draw):
    """Every entry of X is drawn on its own from N(0, 1)."""
    X, _ = student.synthetic_data(draw.normal(3), 4.25, 5000)
    yield "entries of X, column by column", X, statistics("mean", "spread")
    yield "entries of X within one standard deviation", X.reshape(-1).abs() < 1, statistics("share")
    yield "products of neighbouring columns", X[:, 1:] * X[:, :-1], statistics("mean")
    yield "products of neighbouring rows", X[1:] * X[:-1], statistics("mean")


@probe("synthetic_data", points=2)
def follows_the_line(student, draw):
    """The labels are Xw + b, up to a little noise."""
    for name, b in (("a float", 4.25), ("a tensor", torch.tensor(-2.5))):
        _, _, residuals = line(student, draw.normal(3), b, 500)
        yield f"the largest |y - (Xw + b)|, b is {name}", residuals.abs().max(), between(0, 0.6)


@probe("synthetic_data", points=2)
def adds_noise_to_each_label(student, draw):
    """The noise is normal with mean 0 and standard deviation 0.01, and drawn for each example."""
    X, _, residuals = line(student, 3 * draw.normal(3), 4.25, 3000)
    yield "the noise y - (Xw + b)", residuals, statistics("mean", "spread")
    yield "noise within one standard deviation", residuals.abs() < SIGMA, statistics("share")
    yield "products of neighbouring noises", residuals[1:] * residuals[:-1], statistics("mean")
    yield "noise times features", residuals[:, None] * X, statistics("mean")


@probe("synthetic_data", points=1)
def draws_anew_at_each_call(student, draw):
    """Two calls give two different data sets, and w stays as it was."""
    w = draw.normal(2)
    (X, _, noise), (X2, _, noise2) = (line(student, w, 4.25, 2000) for _ in range(2))
    yield "features of two calls, multiplied", (X - X.mean(0)) * (X2 - X2.mean(0)), statistics("mean")
    yield "noise of two calls, multiplied", (noise - noise.mean()) * (noise2 - noise2.mean()), statistics("mean")
    yield "w after the calls", w


# ------------------------------------------------------------------ data_iter


def numbered(n, d=2):
    """Features and labels whose row i is known by its numbers."""
    ids = torch.arange(n, dtype=torch.float32)
    return torch.stack([ids + 1000 * j for j in range(d)], 1), 2 * ids.reshape(-1, 1)


def minibatches(student, size, X, y):
    return [(a, b) for a, b in islice(student.data_iter(size, X, y), len(X) + 2)]


def order(student, n=23):
    X, y = numbered(n)
    return [int(i) for a, _ in minibatches(student, 5, X, y) for i in a[:, 0]][:n]


@probe("data_iter", points=3)
def gives_every_example_once(student, draw):
    """In one pass every row comes exactly once, with its own label."""
    for n, size in ((7, 3), (6, 3), (5, 8), (2503, 31)):
        pairs = minibatches(student, size, *numbered(n))
        seen = torch.cat([torch.cat([a, b.reshape(len(a), -1)], 1) for a, b in pairs])
        yield f"rows and labels, {n} examples in batches of {size}", seen, rows()
    yield "labels that stay at their own place", sum(b == 2 * i for i, b in enumerate(seen[:, -1].tolist())), between(0, 12)
    yield "rows twice in one batch", sum(len(a) - len(set(a[:, 0].tolist())) for a, _ in pairs), between(0, 0)


@probe("data_iter", points=1)
def cuts_batches_to_size(student, draw):
    """Each minibatch has batch_size rows; the last may be shorter and is not dropped."""
    for n, size in ((7, 3), (6, 3), (5, 8)):
        pairs = minibatches(student, size, *numbered(n))
        yield f"batch sizes, {n} examples in batches of {size}", [len(a) for a, _ in pairs]
        yield f"numbers of labels, {n} examples in batches of {size}", [len(b) for _, b in pairs]


@probe("data_iter", points=1)
def keeps_rows_and_columns(student, draw):
    """A minibatch is (batch_size, d) features and a column (batch_size, 1) of labels, float32."""
    for size, d in ((4, 3), (1, 2)):
        item = next(iter(student.data_iter(size, *numbered(8, d))))
        yield f"shapes of features and labels, batches of {size}", [list(getattr(part, "shape", [])) for part in item]
        yield f"their types, batches of {size}", [str(getattr(part, "dtype", type(part).__name__)) for part in item]


@probe("data_iter", points=2)
def shuffles(student, draw):
    """The rows come in random order, each on its own and not in blocks."""
    seen = order(student)
    yield "neighbours that stay neighbours, of 22", sum(abs(a - b) == 1 for a, b in pairwise(seen)), between(0, 12)
    yield "rows that stay in their own batch of 5, of 23", sum(a // 5 == i // 5 for i, a in enumerate(seen)), between(0, 18)


@probe("data_iter", points=1)
def shuffles_anew_at_each_call(student, draw):
    """Each call gives another order."""
    yield (
        "places where two passes agree, of 23",
        sum(a == b for a, b in zip(order(student), order(student), strict=False)),
        between(0, 12),
    )


@probe("data_iter", points=1)
def leaves_the_data_alone(student, draw):
    """Features and labels are as before after a pass."""
    X, y = draw.normal(9, 2), draw.normal(9, 1)
    minibatches(student, 4, X, y)
    yield "features after the pass", X
    yield "labels after the pass", y


# ------------------------------------------------------------------ init_params


@probe("init_params", points=1)
def makes_a_column_and_one_bias(student, draw):
    """w has the shape (num_inputs, 1), b has the shape (1,); both are float32."""
    for d in (3, 1):
        w, b = student.init_params(d)
        yield f"w for {d} inputs", [str(w.dtype), *w.shape]
        yield f"b for {d} inputs", [str(b.dtype), *b.shape]


@probe("init_params", points=2)
def draws_small_normal_weights(student, draw):
    """The weights are normal with mean 0 and standard deviation 0.01, new at each call."""
    w, w2 = (student.init_params(3000)[0].detach().reshape(-1) for _ in range(2))
    yield "the weights", w, statistics("mean", "spread")
    yield "weights within one standard deviation", w.abs() < SIGMA, statistics("share")
    yield "weights of two calls, multiplied", w * w2, statistics("mean")


@probe("init_params", points=1)
def starts_the_bias_at_zero(student, draw):
    """b is zero, at each call, also when an earlier one was changed."""
    starts = []
    for _ in range(1000):
        b = student.init_params(1)[1].detach()
        starts.append(float(b.sum()))
        b += 1
    yield "b of 1000 calls", torch.tensor(starts), statistics("mean", "spread")


@probe("init_params", points=2)
def asks_for_gradients(student, draw):
    """w and b are leaf tensors that require a gradient: backward() fills their .grad."""
    w, b = student.init_params(3)
    yield "w requires a gradient, is a leaf", [w.requires_grad, w.is_leaf]
    yield "b requires a gradient, is a leaf", [b.requires_grad, b.is_leaf]
    (w.sum() + b.sum()).backward()
    yield "gradient of the sum of w", w.grad, FREE
    yield "gradient of the sum of b", b.grad, FREE


# ------------------------------------------------------------------ linreg


@probe("linreg", points=2)
def predicts(student, draw):
    """The predictions are Xw + b."""
    for n, d in ((7, 3), (2, 2), (4, 1)):
        X, w, b = draw.normal(n, d), draw.normal(d, 1), draw.normal(1)
        yield f"{n} predictions from {d} features", student.linreg(X, w, b), FREE
    w += 1
    yield "predictions after w has changed", student.linreg(X, w, b), FREE


@probe("linreg", points=1)
def predicts_a_column(student, draw):
    """The predictions are a float32 column (n, 1)."""
    for n, d in ((7, 3), (1, 2)):
        y_hat = student.linreg(draw.normal(n, d), draw.normal(d, 1), draw.normal(1))
        yield f"{n} predictions", [str(y_hat.dtype), *y_hat.shape]


@probe("linreg", points=2)
def passes_gradients_on(student, draw):
    """Gradients reach w and b."""
    (w, b), X = draw.params((3, 1), (1,)), draw.normal(5, 3)
    (student.linreg(X, w, b).reshape(-1) * draw.normal(5)).sum().backward()
    yield "gradient of w", w.grad
    yield "gradient of b", b.grad


@probe("linreg", points=1)
def leaves_its_arguments_alone(student, draw):
    """X, w and b are as before after the call."""
    X, w, b = draw.normal(4, 2), draw.normal(2, 1), draw.normal(1)
    student.linreg(X, w, b)
    yield "X after the call", X
    yield "w after the call", w
    yield "b after the call", b


# ------------------------------------------------------------------ squared_loss


@probe("squared_loss", points=2)
def halves_the_squares(student, draw):
    """The losses are (y_hat - y)^2 / 2, for labels in a column."""
    yield "losses", student.squared_loss(draw.normal(7, 1), draw.normal(7, 1)), FREE
    yield "the loss of one example", student.squared_loss(draw.normal(1, 1), draw.normal(1, 1)), FREE


@probe("squared_loss", points=2)
def takes_flat_labels(student, draw):
    """Labels of shape (n,) give the same losses as a column."""
    yield "losses", student.squared_loss(draw.normal(7, 1), draw.normal(7)), FREE


@probe("squared_loss", points=1)
def gives_a_loss_for_each_example(student, draw):
    """The result has y_hat's shape (n, 1), float32, for labels of both shapes."""
    for name, y in (("a column", draw.normal(5, 1)), ("flat", draw.normal(5)), ("one", draw.normal(1))):
        losses = student.squared_loss(draw.normal(len(y), 1), y)
        yield f"losses, labels {name}", [str(losses.dtype), *losses.shape]


@probe("squared_loss", points=2)
def is_differentiable(student, draw):
    """backward() on the sum of the losses fills the gradient of y_hat."""
    (y_hat,) = draw.params((5, 1))
    losses = student.squared_loss(y_hat, draw.normal(5, 1))
    yield "gradient before backward", y_hat.grad is not None
    losses.sum().backward()
    yield "gradient of y_hat", y_hat.grad


@probe("squared_loss", points=1)
def leaves_the_labels_alone(student, draw):
    """y_hat and y are as before after the call."""
    for name, y in (("a column", draw.normal(5, 1)), ("flat", draw.normal(5))):
        y_hat = draw.normal(5, 1)
        student.squared_loss(y_hat, y)
        yield f"y_hat after the call, labels {name}", y_hat
        yield f"y after the call, labels {name}", y


# ------------------------------------------------------------------ sgd


def parameters(draw):
    w, b = draw.params((3, 1), (1,))
    w.grad, b.grad = draw.normal(3, 1), draw.normal(1)
    return w, b


@probe("sgd", points=3)
def moves_by_the_mean_gradient(student, draw):
    """One step moves each parameter by -lr * grad / batch_size."""
    w, b = parameters(draw)
    student.sgd([w, b], 0.1, 5)
    yield "w after a step with lr 0.1, batch_size 5", w
    yield "b after a step with lr 0.1, batch_size 5", b
    several = draw.params((2, 2), (3,), (1,))
    for p in several:
        p.grad = 50 * draw.normal(*p.shape)
    student.sgd(list(several), 0.3, 7)
    yield "three parameters after a step with lr 0.3, batch_size 7", list(several)


@probe("sgd", points=1)
def moves_inside_no_grad(student, draw):
    """The same step, called where autograd is switched off already."""
    w, b = parameters(draw)
    with torch.no_grad():
        student.sgd([w, b], 0.1, 5)
    yield "w after the step", w
    yield "b after the step", b


@probe("sgd", points=1)
def has_no_memory(student, draw):
    """Three steps with three gradients: each depends on its own gradient alone."""
    w, b = parameters(draw)
    for step in (1, 2, 3):
        student.sgd([w, b], 0.1, 5)
        yield f"w after step {step}", w
        w.grad, b.grad = draw.normal(3, 1), draw.normal(1)


@probe("sgd", points=2)
def clears_the_gradients(student, draw):
    """After the step the gradients are cleared: zeros or None."""
    w, b = parameters(draw)
    student.sgd([w, b], 0.1, 5)
    yield "gradient of w after the step", torch.zeros_like(w) if w.grad is None else w.grad
    yield "gradient of b after the step", torch.zeros_like(b) if b.grad is None else b.grad


@probe("sgd", points=1)
def leaves_parameters_trainable(student, draw):
    """After the step the parameters are leaves that require a gradient, and autograd is switched on."""
    w, b = parameters(draw)
    student.sgd([w, b], 0.1, 5)
    for name, p in (("w", w), ("b", b)):
        yield f"{name} requires a gradient, is a leaf, its shape", [p.requires_grad, p.is_leaf, *p.shape]
    yield "autograd is on", torch.is_grad_enabled()


# ------------------------------------------------------------------ closed_form


@probe("closed_form", points=2)
def solves_least_squares(student, draw):
    """w and b have the smallest sum of squared errors."""
    for d, n in ((3, 23), (1, 9)):
        w, b = student.closed_form(*draw.line(n, draw.normal(d), 4.25, noise=0.5))
        yield f"w of {d} features", w, SOLVED
        yield f"b of {d} features", b, SOLVED


@probe("closed_form", points=1)
def solves_with_flat_labels(student, draw):
    """Labels of shape (n,) give the same solution."""
    X, y = draw.line(23, draw.normal(3), 4.25, noise=0.5)
    w, b = student.closed_form(X, y.reshape(-1))
    yield "w", w, SOLVED
    yield "b", b, SOLVED


@probe("closed_form", points=1)
def solves_off_centre(student, draw):
    """The features need not lie around zero."""
    X, y = draw.line(31, draw.normal(2), -3.0, noise=0.5)
    w, b = student.closed_form(X + 2, y)
    yield "w", w, SOLVED
    yield "b", b, SOLVED


@probe("closed_form", points=1)
def gives_a_column_and_one_bias(student, draw):
    """w has the shape (d, 1), b has the shape (1,), both float32, for labels of both shapes; the data stay as they were."""
    for d in (3, 1):
        X, y = draw.line(23, draw.normal(d), 4.25, noise=0.5)
        for name, labels in (("a column", y), ("flat", y.reshape(-1).clone())):
            before = X.clone(), labels.clone()
            w, b = student.closed_form(X, labels)
            yield f"w, labels {name}, {d} features", [str(w.dtype), *w.shape]
            yield f"b, labels {name}, {d} features", [str(b.dtype), *b.shape]
            changed = [a.shape != c.shape or not torch.equal(a, c) for a, c in zip((X, labels), before, strict=True)]
            yield f"features, labels changed; labels {name}, {d} features", changed


# ------------------------------------------------------------------ train


def transient(lr, steps, d, size, start):
    """What is left of an error `start` after that many steps: the mean contraction, times six standard deviations of
    its random part (a step's contraction varies by lr * sqrt((d + 2) / size))."""
    return start * (1 - lr) ** steps * exp(6 * lr * sqrt(steps * (d + 2) / size))


def reach(lr, epochs, n=1000, size=10, d=2, start=6.0, estimator=True):
    """Six standard deviations of w and b around the truth (or, without `estimator`, around the least-squares solution):
    the estimator's SIGMA^2 / n, the stationary spread of SGD lr SIGMA^2 / (2 size), and the transient."""
    spread = SIGMA * sqrt(estimator / n + lr / (2 - lr) / size)
    return transient(lr, epochs * n // size, d, size, start) + 6 * spread


def mean_loss(X, y, w, b):
    errors = X.double() @ w.detach().double().reshape(-1, 1) + b.detach().double().reshape(-1) - y.double()
    return float((errors**2).mean() / 2)


@probe("train", points=3, uses=HELPERS)
def takes_full_batch_steps(student, draw):
    """With one batch of all examples each epoch is one step along the mean gradient."""
    X, y = draw.normal(7, 2), 2.0**24 * draw.normal(7, 1)
    w, b, history = student.train(X, y, 0.25, 3, 7)
    yield "w after 3 steps", w, FREE
    yield "b after 3 steps", b, FREE
    yield "history", [float(loss) for loss in history]


@probe("train", points=3, uses=HELPERS)
def takes_minibatch_steps(student, draw):
    """Twelve equal rows in batches of 4, two epochs: six steps along the mean gradient."""
    X, y = draw.normal(1, 2).expand(12, 2).clone(), (2.0**24 * draw.normal(1, 1)).expand(12, 1).clone()
    w, b, history = student.train(X, y, 0.1, 2, 4)
    yield "w after 6 steps", w, FREE
    yield "b after 6 steps", b, FREE
    yield "history", [float(loss) for loss in history]


@probe("train", points=2)
def records_the_loss_of_all_examples(student, draw):
    """history holds, for each epoch, the mean loss over all examples under the parameters at its end."""
    X, y = draw.line(23, [2.0, -3.5], 4.0, noise=1.0)
    for epochs in (1, 3):
        w, b, history = student.train(X, y, 0.05, epochs, 5)
        yield f"entries after {epochs} epochs", len(history)
        yield (
            f"last entry / mean loss of what was returned, {epochs} epochs",
            float(history[-1]) / mean_loss(X, y, w, b),
            same(rtol=1e-3, atol=1e-3),
        )
    y = y / 128
    w, b, history = student.train(X, y, 0.05, 1, 5)
    yield "small loss / mean loss of what was returned", float(history[-1]) / mean_loss(X, y, w, b), same(rtol=1e-3, atol=1e-3)


@probe("train", points=1)
def records_python_floats(student, draw):
    """history is a list of Python floats."""
    history = student.train(*draw.line(9, [2.0], 4.0), 0.05, 2, 4)[2]
    yield "type of history", type(history).__name__
    yield "types of its entries", ["float" if isinstance(loss, float) else type(loss).__name__ for loss in history]


@probe("train", points=1)
def returns_a_column_and_one_bias(student, draw):
    """w has the shape (d, 1), b has the shape (1,)."""
    w, b, _ = student.train(*draw.line(9, [2.0, -3.5, 1.0], 4.0), 0.05, 1, 4)
    yield "w", [str(w.dtype), *w.shape]
    yield "b", [str(b.dtype), *b.shape]


@probe("train", points=1)
def uses_every_example(student, draw):
    """Also the examples of a shorter last minibatch move the parameters."""
    w, _, _ = student.train(torch.eye(7), torch.full((7, 1), 2.0**20), 0.5, 1, 3)
    yield "weights that hardly moved, of 7", int((w.detach().abs() < 2.0**14).sum()), between(0, 0)
    yield "the least movement of a weight that only one example moves", float(w.detach().abs().min()) / 2**20, between(0.02, 1)


@probe("train", points=1)
def shuffles_each_epoch(student, draw):
    """Each epoch goes through the data in a new random order."""
    X, y = torch.zeros(8, 1), 2.0 ** torch.arange(8).reshape(8, 1)
    history = student.train(X, y, 1.0, 13, 1)[2]  # b becomes the label of an epoch's last example; all equal: 8^-12
    yield "entries", len(history)
    yield "different examples at the end of 13 epochs", len({round(float(loss), 3) for loss in history}), between(2, 8)


@probe("train", points=1)
def starts_afresh(student, draw):
    """Each call starts from w ~ N(0, 0.01^2) and b = 0, and leaves the data as they were."""
    X, y = torch.ones(11, 1000), draw.normal(11, 1)
    student.train(X, y, 0.001, 2, 2)
    before = y.clone()
    w, b, _ = student.train(X, y, 0.0, 1, 2)
    yield "w at the start", w.detach().reshape(-1), statistics("mean", "spread")
    yield "size of b at the start", b.detach().abs().sum(), between(0, 0)
    yield "labels after the call are as before", y.shape == before.shape and torch.equal(y, before)
    yield "features after the call are as before", bool((X == 1).all())
    yield "autograd is on", torch.is_grad_enabled()


@probe("train", points=2)
def finds_the_line_in_3_epochs(student, draw):
    """From 1000 examples, lr 0.03, 3 epochs of batches of 10: w and b come close to the truth."""
    X, y = draw.line(1000, [2.0, -3.4], 4.2, noise=SIGMA)
    w, b, history = student.train(X, y, 0.03, 3, 10)
    found = torch.cat([w.detach().reshape(-1), b.detach().reshape(-1)])
    yield "the largest error of w and b", (found - torch.tensor([2.0, -3.4, 4.2])).abs().max(), between(0, reach(0.03, 3))
    yield "epochs in the history", len(history)
    yield "loss after each epoch", [float(loss) for loss in history], between(0, 20)


@probe("train", points=2)
def approaches_the_closed_form(student, draw):
    """From 1000 examples, lr 0.01, 10 epochs of batches of 10: w and b approach the least-squares solution."""
    X, y = draw.line(1000, [2.0, -3.4], 4.2, noise=SIGMA)
    w, b, history = student.train(X, y, 0.01, 10, 10)
    found = torch.cat([w.detach().reshape(-1), b.detach().reshape(-1)]).double()
    exact = torch.linalg.lstsq(torch.cat([X, torch.ones(1000, 1)], 1).double(), y.double()).solution.reshape(-1)
    yield "the largest distance to the closed form", (found - exact).abs().max(), between(0, reach(0.01, 10, estimator=False))
    yield "loss after each epoch", [float(loss) for loss in history], between(0, 20)


# ------------------------------------------------------------------ scatter


def points(figure):
    """(x, y) of every marker in the first axes."""
    axes = figure.axes[0]
    dots = [c.get_offsets() for c in axes.collections if hasattr(c, "get_sizes")]
    dots += [line.get_xydata() for line in axes.lines if str(line.get_marker()) not in ("None", "none", "", " ")]
    return torch.cat([torch.as_tensor(d.tolist(), dtype=torch.float32).reshape(-1, 2) for d in dots] or [torch.zeros(0, 2)])


@probe("scatter", points=2, needs=("matplotlib",))
def draws_each_example(student, draw):
    """Each example is a point: its feature across, its label up."""
    for n, column in ((13, 0), (131, 2)):
        X, y = draw.normal(n, 3), draw.normal(n, 1)
        dots = points(student.scatter(X, y, column))
        yield f"points for column {column}", dots, rows()
        yield f"across, column {column}", dots[:, :1], rows()
        yield f"up, column {column}", dots[:, 1:], rows()


@probe("scatter", points=1, needs=("matplotlib",))
def gives_a_figure_of_points(student, draw):
    """The result is a Figure with one Axes, its points not joined by a line."""
    from matplotlib.figure import Figure

    figure = student.scatter(draw.normal(7, 2), draw.normal(7, 1), 1)
    yield "it is a matplotlib Figure", isinstance(figure, Figure)
    yield "number of axes", len(figure.axes)
    joined = [line for line in figure.axes[0].lines if str(line.get_linestyle()) not in ("None", "none", "", " ")]
    yield "lines that join points", sum(len(line.get_xydata()) > 2 for line in joined)


@probe("scatter", points=1, needs=("matplotlib",))
def leaves_the_features_alone(student, draw):
    """Features and labels are as before after the call."""
    X, y = draw.normal(7, 2), draw.normal(7, 1)
    student.scatter(X, y, 0)
    yield "features after the call", X
    yield "labels after the call", y
