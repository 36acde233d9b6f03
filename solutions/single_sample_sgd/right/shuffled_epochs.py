"""Goes through a new random order of the samples again and again, until there were enough steps."""

import random

import matplotlib.pyplot as plt
import torch


def predict(w, x):
    return torch.mul(w, x) if isinstance(w, torch.Tensor) else w * x


def sample_loss(w, x, y):
    return torch.square(predict(w, x) - y)


def samples(n):
    while True:
        order = list(range(n))
        random.shuffle(order)
        yield from order


def train(x_data, y_data, w0, lr, steps):
    w = torch.tensor(w0, requires_grad=True)
    steps_, ws, losses = [], [], []
    for step, i in zip(range(steps), samples(len(x_data))):
        loss = sample_loss(w, torch.tensor(x_data[i]), torch.tensor(y_data[i]))
        (g,) = torch.autograd.grad(loss, w)
        steps_ += [step]
        ws += [w.item()]
        losses += [loss.item()]
        with torch.no_grad():
            w -= lr * g
    return float(w), dict(step=steps_, w=ws, loss=losses)


def plot_history(history):
    fig, axes = plt.subplots(2, 1, sharex=True)
    axes[0].scatter(history["step"], history["loss"], s=4)
    axes[1].scatter(history["step"], history["w"], s=4)
    for ax, name in zip(axes, ("loss", "w")):
        ax.set_ylabel(name)
        ax.grid(True)
    return fig
