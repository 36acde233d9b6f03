"""The trajectory from itertools.accumulate; the history is taken apart at the end."""

import random
from itertools import accumulate

from matplotlib.figure import Figure


def predict(w, x):
    return w * x


def sample_loss(w, x, y):
    return (y - predict(w, x)) ** 2


def train(x_data, y_data, w0, lr, steps):
    chosen = [random.randrange(len(x_data)) for _ in range(steps)]
    xs, ys = [x_data[i] for i in chosen], [y_data[i] for i in chosen]
    weights = list(accumulate(zip(xs, ys), lambda w, s: w - lr * 2 * s[0] * (w * s[0] - s[1]), initial=w0))
    losses = [sample_loss(w, x, y) for w, x, y in zip(weights, xs, ys)]
    return weights[-1], {"step": [*range(steps)], "w": weights[:-1], "loss": losses}


def plot_history(history):
    figure = Figure(figsize=(5, 5))
    (top,), (bottom,) = figure.subplots(2, 1, squeeze=False)
    top.step(history["step"], history["loss"])
    bottom.step(history["step"], history["w"], where="post")
    return figure
