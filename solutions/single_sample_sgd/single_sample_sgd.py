"""Stochastic gradient descent, one sample at a time: the reference solution."""

import random

import torch


def predict(w, x):
    """The model has no bias."""
    return w * x


def sample_loss(w, x, y):
    """The squared error of one sample."""
    return (predict(w, x) - y) ** 2


def train(x_data, y_data, w0: float, lr: float, steps: int):
    """Each step draws one sample, records, and moves w against the gradient of its loss."""
    w = torch.tensor(w0, requires_grad=True)
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        loss = sample_loss(w, x_data[i], y_data[i])
        history["step"].append(step)
        history["w"].append(w.item())
        history["loss"].append(loss.item())
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
        w.grad = None
    return w.item(), history


def plot_history(history):
    """The loss above, the weight below."""
    from matplotlib.figure import Figure

    figure = Figure()
    for axes, name in zip(figure.subplots(2, sharex=True), ("loss", "w"), strict=True):
        axes.plot(history["step"], history[name])
        axes.set_ylabel(name)
    axes.set_xlabel("step")
    return figure
