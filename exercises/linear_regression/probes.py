"""What is watched in `linear_regression`.

False alarms: a statistic errs with 2e-9 (six sigma); a count of an order with less than 1e-8 (Poisson tails of mean 2
and 1 above 12; 19 of 23 rows in their own batch: 1e-11); a bound on what training reaches with less than 1e-8 (six
standard deviations of each part).
"""

from functools import partial
from itertools import islice, pairwise
from math import exp, sqrt
from operator import eq

import torch

from gradelib import between, kept, probe, rows, same, statistics

FREE = same(shape="free")
SOLVED = same(shape="free", rtol=1e-3, atol=1e-3)  # float32 normal equations
NONE = ("None", "none", "", " ")  # matplotlib's ways to say: no marker, no line
HELPERS = ("data_iter", "init_params", "linreg", "squared_loss", "sgd")
SIGMA = 0.01


def kind(*tensors):
    """The dtype and the shape of each."""
    return [[str(getattr(t, "dtype", type(t).__name__)), *getattr(t, "shape", [])] for t in tensors]


def after(function, *arguments):
    """The arguments, as they are after the call."""
    function(*arguments)
    return list(arguments)


# ------------------------------------------------------------------ synthetic_data


def line(student, w, b, n):
    """X and the residuals y - (Xw + b), in float64."""
    X, y = student.synthetic_data(w, b, n)
    return X.double(), y.double().reshape(-1) - (X.double() @ w.double() + b)


@probe("synthetic_data", points=2)
def gives_rows_and_a_column(student, draw):
    """X has one row for each example and one column for each weight, y is a column (n, 1): float32, without a history."""
    for d, n, b in ((3, 7, 4.25), (1, 5, torch.tensor(0.5)), (2, 1, -1.0)):
        w = draw.normal(d)
        X, y = student.synthetic_data(w, b, n)
        yield f"X and y, {n} examples and {d} weights", kind(X, y)
        yield f"X and y require a gradient, {n} examples and {d} weights", [X.requires_grad, y.requires_grad]
        yield f"w of {d} weights after the call", w, kept()


@probe("synthetic_data", points=2)
def draws_standard_normal_features(student, draw):
    """Every entry of X is drawn on its own from N(0, 1), anew at each call."""
    X, X2 = (line(student, draw.normal(3), 4.25, 2500)[0] for _ in range(2))
    yield "entries of X, column by column", torch.cat([X, X2]), statistics("mean", "spread")
    yield "entries of X within one standard deviation", torch.cat([X, X2]).reshape(-1).abs() < 1, statistics("share")
    yield "products of neighbouring columns", X[:, 1:] * X[:, :-1], statistics("mean")
    yield "products of neighbouring rows", X[1:] * X[:-1], statistics("mean")
    yield "features of two calls, multiplied", (X - X.mean(0)) * (X2 - X2.mean(0)), statistics("mean")


@probe("synthetic_data", points=2)
def follows_the_line(student, draw):
    """The labels are Xw + b, up to a little noise."""
    for name, b in (("a float", 4.25), ("a tensor", torch.tensor(-2.5))):
        yield f"the largest |y - (Xw + b)|, b is {name}", line(student, draw.normal(3), b, 500)[1].abs().max(), between(0, 0.6)


@probe("synthetic_data", points=2)
def adds_noise_to_each_label(student, draw):
    """The noise is normal with mean 0 and standard deviation 0.01, and drawn for each example, anew at each call."""
    (X, noise), (_, noise2) = (line(student, torch.tensor([2.0, -5.0, 1.0]), 4.25, 3000) for _ in range(2))
    yield "the noise y - (Xw + b)", noise, statistics("mean", "spread")
    yield "noise within one standard deviation", noise.abs() < SIGMA, statistics("share")
    yield "products of neighbouring noises", noise[1:] * noise[:-1], statistics("mean")
    yield "noise times features", noise[:, None] * X, statistics("mean")
    yield "noise of two calls, multiplied", (noise - noise.mean()) * (noise2 - noise2.mean()), statistics("mean")


# ------------------------------------------------------------------ data_iter


def numbered(n, d=2):
    """Features and labels whose row i is known by its numbers."""
    X = torch.arange(float(n))[:, None] + 1000 * torch.arange(d)
    return X, 2 * X[:, :1]


def minibatches(student, size, X, y):
    return list(islice(student.data_iter(size, X, y), len(X) + 2))


def order(student, n=23):
    return [int(i) for a, _ in minibatches(student, 5, *numbered(n)) for i in a[:, 0]][:n]


@probe("data_iter", points=3)
def gives_every_example_once(student, draw):
    """In one pass every row comes exactly once, with its own label."""
    for n, size in ((7, 3), (6, 3), (5, 8), (2503, 31)):
        pairs = minibatches(student, size, *numbered(n))
        seen = torch.cat([torch.cat([a, b.reshape(len(a), -1)], 1) for a, b in pairs])
        yield f"rows and labels, {n} examples in batches of {size}", seen, rows()
    yield "labels that stay at their own place", sum(b == 2 * i for i, b in enumerate(seen[:, -1].tolist())), between(0, 12)
    yield "rows twice in one batch", sum(len(a) - len(set(a[:, 0].tolist())) for a, _ in pairs), between(0, 0)


@probe("data_iter", points=2)
def cuts_batches_to_size(student, draw):
    """Each minibatch is (batch_size, d) features and a column (batch_size, 1) of labels; the last may be shorter."""
    for n, size, d in ((7, 3, 2), (6, 3, 2), (5, 8, 2), (8, 4, 3), (2, 1, 2)):
        yield f"batches of {size} of {n} examples", [kind(*item) for item in minibatches(student, size, *numbered(n, d))]


@probe("data_iter", points=3)
def shuffles(student, draw):
    """The rows come in random order, each on its own and not in blocks, and in another order at each call."""
    seen, again = order(student), order(student)
    yield "neighbours that stay neighbours, of 22", sum(abs(a - b) == 1 for a, b in pairwise(seen)), between(0, 12)
    yield "rows that stay in their own batch of 5, of 23", sum(a // 5 == i // 5 for i, a in enumerate(seen)), between(0, 18)
    yield "places where two passes agree, of 23", sum(map(eq, seen, again)), between(0, 12)


@probe("data_iter", points=1)
def leaves_the_data_alone(student, draw):
    """Features and labels are as before after a pass."""
    yield "the data after the pass", after(partial(minibatches, student, 4), draw.normal(9, 2), draw.normal(9, 1)), kept()


# ------------------------------------------------------------------ init_params


@probe("init_params", points=1)
def makes_a_column_and_one_bias(student, draw):
    """w has the shape (num_inputs, 1), b has the shape (1,); both are float32."""
    for d in (3, 1):
        yield f"w and b for {d} inputs", kind(*student.init_params(d))


@probe("init_params", points=2)
def draws_small_normal_weights(student, draw):
    """The weights are normal with mean 0 and standard deviation 0.01, new at each call."""
    w, w2 = (student.init_params(1000)[0].detach().reshape(-1) for _ in range(2))
    yield "the weights of two calls", torch.cat([w, w2]), statistics("mean", "spread")
    yield "weights within one standard deviation", torch.cat([w, w2]).abs() < SIGMA, statistics("share")
    yield "weights of two calls, multiplied", w * w2, statistics("mean")


@probe("init_params", points=1)
def starts_the_bias_at_zero(student, draw):
    """b is zero, at each call, also when an earlier one was changed."""
    starts = [float(student.init_params(1)[1].detach().add_(1).sum()) - 1 for _ in range(1000)]
    yield "b of 1000 calls", torch.tensor(starts), statistics("mean", "spread")


@probe("init_params", points=2)
def asks_for_gradients(student, draw):
    """w and b are leaf tensors that require a gradient: backward() fills their .grad."""
    w, b = student.init_params(3)
    yield "w and b require a gradient, are leaves", [[w.requires_grad, w.is_leaf], [b.requires_grad, b.is_leaf]]
    (w.sum() + b.sum()).backward()
    yield "gradients of the sums", {"w": w.grad, "b": b.grad}, FREE


# ------------------------------------------------------------------ linreg


@probe("linreg", points=2)
def predicts(student, draw):
    """The predictions are Xw + b."""
    for n, d in ((7, 3), (2, 2), (4, 1)):
        X, w, b = draw.normal(n, d), draw.normal(d, 1), draw.normal(1)
        yield f"{n} predictions from {d} features", student.linreg(X, w, b), FREE
    yield "predictions after w has changed", student.linreg(X, w.add_(1), b), FREE


@probe("linreg", points=1)
def predicts_a_column(student, draw):
    """The predictions are a float32 column (n, 1)."""
    for n, d in ((7, 3), (1, 2)):
        yield f"{n} predictions", kind(student.linreg(draw.normal(n, d), draw.normal(d, 1), draw.normal(1)))


@probe("linreg", points=2)
def passes_gradients_on(student, draw):
    """Gradients reach w and b."""
    w, b = draw.params((3, 1), (1,))
    (student.linreg(draw.normal(19, 3), w, b).reshape(-1) * draw.normal(19)).sum().backward()
    yield "gradients", {"w": w.grad, "b": b.grad}


@probe("linreg", points=1)
def leaves_its_arguments_alone(student, draw):
    """X, w and b are as before after the call."""
    yield "X, w and b after the call", after(student.linreg, draw.normal(4, 2), draw.normal(2, 1), draw.normal(1)), kept()


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
        yield f"losses, labels {name}", kind(student.squared_loss(draw.normal(len(y), 1), y))


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
        yield f"y_hat and y after the call, labels {name}", after(student.squared_loss, draw.normal(5, 1), y), kept()


# ------------------------------------------------------------------ sgd


def graded(draw, parameters, shapes=((3, 1), (1,)), scale=1.0):
    """The parameters, with new gradients of these shapes."""
    for p, shape in zip(parameters, shapes, strict=True):
        p.grad = scale * draw.normal(*shape)
    return list(parameters)


@probe("sgd", points=3)
def moves_by_the_mean_gradient(student, draw):
    """Each step moves each parameter by -lr * grad / batch_size, whatever came before."""
    w_and_b = draw.params((3, 1), (1,))
    for step in (1, 2, 3):
        yield f"w and b after step {step} with lr 0.1, batch_size 5", after(student.sgd, graded(draw, w_and_b), 0.1, 5)[0]
    several = graded(draw, draw.params((2, 2), (3,), (1,)), ((2, 2), (3,), (1,)), 50.0)
    yield "three parameters after a step with lr 0.3, batch_size 7", after(student.sgd, several, 0.3, 7)[0]


@probe("sgd", points=1)
def moves_inside_no_grad(student, draw):
    """The same step, called where autograd is switched off already."""
    w_and_b = graded(draw, draw.params((3, 1), (1,)))
    yield "w and b after the step", after(torch.no_grad()(student.sgd), w_and_b, 0.1, 5)[0]


@probe("sgd", points=2)
def clears_the_gradients(student, draw):
    """After the step the gradients are cleared: zeros or None."""
    w_and_b, _, _ = after(student.sgd, graded(draw, draw.params((3, 1), (1,))), 0.1, 5)
    yield "gradients of w and b after the step", [torch.zeros_like(p) if p.grad is None else p.grad for p in w_and_b]


@probe("sgd", points=1)
def leaves_parameters_trainable(student, draw):
    """After the step the parameters are leaves that require a gradient, and autograd is switched on."""
    w_and_b, _, _ = after(student.sgd, graded(draw, draw.params((3, 1), (1,))), 0.1, 5)
    yield "w and b require a gradient, are leaves, their shapes", [[p.requires_grad, p.is_leaf, *p.shape] for p in w_and_b]
    yield "autograd is on", torch.is_grad_enabled(), same(cause="autograd stays switched off")


# ------------------------------------------------------------------ closed_form


def solution(student, X, y):
    w, b = student.closed_form(X, y)
    return {"w": w, "b": b}


@probe("closed_form", points=3)
def solves_least_squares(student, draw):
    """w and b have the smallest sum of squared errors; the features need not lie around zero."""
    for d, n, shift in ((3, 23, 0), (1, 9, -3), (2, 31, 2)):
        X, y = draw.line(n, draw.uniform(d, low=0.5, high=2), 4.25, noise=0.5)
        yield f"solution of {d} features around {shift}", solution(student, X + shift, y), SOLVED


@probe("closed_form", points=1)
def solves_with_flat_labels(student, draw):
    """Labels of shape (n,) give the same solution."""
    X, y = draw.line(23, draw.uniform(3, low=0.5, high=2), 4.25, noise=0.5)
    yield "solution", solution(student, X + 2, y.reshape(-1)), SOLVED


@probe("closed_form", points=1)
def gives_a_column_and_one_bias(student, draw):
    """w has the shape (d, 1), b has the shape (1,), both float32, for labels of both shapes; the data stay as they were."""
    for d in (3, 1):
        X, y = draw.line(23, draw.normal(d), 4.25, noise=0.5)
        for name, labels in (("a column", y), ("flat", y.reshape(-1).clone())):
            yield f"w and b, labels {name}, {d} features", kind(*solution(student, X, labels).values())
            yield f"features and labels after the call; labels {name}, {d} features", [X, labels], kept()


# ------------------------------------------------------------------ train


def reach(lr, epochs, n=1000, size=10, d=2, start=6.0, estimator=True):
    """How near w and b come to the truth (or, without `estimator`, to the least-squares solution), six standard
    deviations of each part: the estimator's SIGMA^2 / n, the stationary spread of SGD lr SIGMA^2 / (2 size), and what
    is left of `start`, the mean contraction, a step's contraction varying by lr * sqrt((d + 2) / size)."""
    steps, spread = epochs * n // size, SIGMA * sqrt(estimator / n + lr / (2 - lr) / size)
    return start * (1 - lr) ** steps * exp(6 * lr * sqrt(steps * (d + 2) / size)) + 6 * spread


def far(w, b, goal):
    """The largest distance of a weight or the bias from the goal (d + 1)."""
    return (torch.cat([w.detach().reshape(-1), b.detach().reshape(-1)]).double() - goal.reshape(-1)).abs().max()


def mean_loss(X, y, w, b):
    return float(((X.double() @ w.detach().double().reshape(-1, 1) + b.detach().double().reshape(-1) - y) ** 2).mean() / 2)


@probe("train", points=3, uses=HELPERS)
def takes_full_batch_steps(student, draw):
    """With one batch of all examples each epoch is one step along the mean gradient."""
    w, b, history = student.train(draw.normal(7, 2) + 0.5, 2.0**24 * draw.normal(7, 1), 0.25, 3, 7)
    yield "w and b after 3 steps", {"w": w, "b": b}, FREE
    yield "history", [float(loss) for loss in history]


@probe("train", points=3, uses=HELPERS)
def takes_minibatch_steps(student, draw):
    """Twelve equal rows in batches of 4, two epochs: six steps along the mean gradient."""
    X, y = draw.uniform(1, 2, low=0.5, high=1.5).expand(12, 2).clone(), (2.0**24 * draw.normal(1, 1)).expand(12, 1).clone()
    w, b, history = student.train(X, y, 0.1, 2, 4)
    yield "w and b after 6 steps", {"w": w, "b": b}, FREE
    yield "history", [float(loss) for loss in history]


@probe("train", points=2)
def records_the_loss_of_all_examples(student, draw):
    """history holds, for each epoch, the mean loss over all examples under the parameters at its end."""
    X, y = draw.line(23, [2.0, -3.5], 4.0, noise=1.0)
    for epochs, scale in ((1, 1.0), (3, 1.0), (1, 1 / 128)):
        w, b, history = student.train(X, scale * y, 0.05, epochs, 5)
        yield f"entries, {epochs} epochs, labels times {scale:g}", len(history)
        off = abs(float(history[-1]) / mean_loss(X, scale * y, w, b) - 1)
        yield f"share by which the last entry is off, {epochs} epochs, labels times {scale:g}", off, between(0, 2e-3)


@probe("train", points=1)
def records_python_floats(student, draw):
    """history is a list of Python floats."""
    history = student.train(*draw.line(9, [2.0], 4.0), 0.05, 2, 4)[2]
    floats = [isinstance(loss, float) or type(loss).__name__ for loss in history]
    yield "type of history; its entries are floats", [type(history).__name__, floats], same(cause="another type")


@probe("train", points=1)
def returns_a_column_and_one_bias(student, draw):
    """w has the shape (d, 1), b has the shape (1,)."""
    yield "w and b", kind(*student.train(*draw.line(9, [2.0, -3.5, 1.0], 4.0), 0.05, 1, 4)[:2])


@probe("train", points=1)
def uses_every_example(student, draw):
    """Also the examples of a shorter last minibatch move the parameters."""
    moved = student.train(torch.eye(13), torch.full((13, 1), 2.0**20), 64.0, 1, 5)[0].detach().abs() / 64
    yield "weights that hardly moved, of 13", int((moved < 2.0**8).sum()), between(0, 0)
    yield "the longest way of a weight, in tenths of lr", round(10 * float(moved.max())), between(2**12, 2**60)


@probe("train", points=1)
def shuffles_each_epoch(student, draw):
    """Each epoch goes through the data in a new random order."""
    X, y = torch.zeros(8, 1), 2.0 ** torch.arange(8).reshape(8, 1)
    history = student.train(X, y, 1.0, 13, 1)[2]  # b becomes the label of an epoch's last example; all equal: 8^-12
    yield "entries", len(history)
    yield "different examples at the end of 13 epochs", len({round(float(loss), 3) for loss in history}), between(2, 13)


@probe("train", points=1)
def starts_afresh(student, draw):
    """Each call starts from w ~ N(0, 0.01^2) and b = 0, and leaves the data as they were."""
    X, y = torch.ones(11, 1000), draw.normal(11, 1)
    student.train(X, y, 0.001, 2, 2)
    w, b, _ = student.train(X, y, 0.0, 1, 2)
    yield "w at the start", w.detach().reshape(-1), statistics("mean", "spread")
    yield "size of b at the start", b.detach().abs().sum(), between(0, 0)
    yield "features and labels after the calls", [X, y], kept()
    yield "autograd is on", torch.is_grad_enabled(), same(cause="autograd stays switched off")


def reaches(student, draw, lr, epochs):
    """The truth and the least-squares solution, both within what SGD can reach."""
    X, y = draw.line(1000, [2.0, -3.4], 4.2, noise=SIGMA)
    w, b, history = student.train(X, y, lr, epochs, 10)
    best = torch.linalg.lstsq(torch.cat([X, torch.ones(1000, 1)], 1).double(), y.double()).solution
    yield "the largest error of w and b", far(w, b, torch.tensor([2.0, -3.4, 4.2])), between(0, reach(lr, epochs))
    yield "the largest distance to the closed form", far(w, b, best), between(0, reach(lr, epochs, estimator=False))
    yield "epochs in the history", len(history)
    yield "loss after each epoch", [float(loss) for loss in history], between(0, 20)


@probe("train", points=2)
def finds_the_line_in_3_epochs(student, draw):
    """From 1000 examples, lr 0.03, 3 epochs of batches of 10: w and b come close to the truth and the closed form."""
    yield from reaches(student, draw, 0.03, 3)


@probe("train", points=2)
def approaches_the_closed_form(student, draw):
    """From 1000 examples, lr 0.01, 10 epochs of batches of 10: w and b come close to the truth and the closed form."""
    yield from reaches(student, draw, 0.01, 10)


# ------------------------------------------------------------------ scatter


def dots(figure):
    """(x, y) of every marker in the first axes."""
    found = [c.get_offsets() for c in figure.axes[0].collections if hasattr(c, "get_sizes")]
    found += [line.get_xydata() for line in figure.axes[0].lines if str(line.get_marker()) not in NONE]
    return torch.cat([torch.as_tensor(d.tolist(), dtype=torch.float32).reshape(-1, 2) for d in found] or [torch.zeros(0, 2)])


@probe("scatter", points=2, needs=("matplotlib",))
def draws_each_example(student, draw):
    """Each example is a point: its feature across, its label up."""
    for n, column in ((13, 0), (131, 2)):
        drawn = dots(student.scatter(draw.normal(n, 3), draw.normal(n, 1), column))
        for name, part in (("points", drawn), ("across", drawn[:, :1]), ("up", drawn[:, 1:])):
            yield f"{name}, column {column}", part, rows()


@probe("scatter", points=1, needs=("matplotlib",))
def gives_a_figure_of_points(student, draw):
    """The result is a Figure with one Axes, its points not joined by a line."""
    from matplotlib.figure import Figure

    figure = student.scatter(draw.normal(7, 2), draw.normal(7, 1), 1)
    yield "it is a matplotlib Figure, its number of axes", [isinstance(figure, Figure), len(figure.axes)]
    joined = [line for line in figure.axes[0].lines if str(line.get_linestyle()) not in NONE]
    yield "lines that join points", sum(len(line.get_xydata()) > 2 for line in joined)


@probe("scatter", points=1, needs=("matplotlib",))
def leaves_the_features_alone(student, draw):
    """Features and labels are as before after the call."""
    yield "features and labels after the call", after(student.scatter, draw.normal(7, 2), draw.normal(7, 1), 0)[:2], kept()
