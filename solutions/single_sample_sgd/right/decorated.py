"""Decorators, a generator of states, a context manager around the update, print at every step."""

import functools
import random

import torch


def told(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


@told
def predict(w, x):
    return w * x


@told
def sample_loss(w, x, y):
    return torch.nn.functional.mse_loss(w * x, y)


def states(x_data, y_data, w0, lr):
    w = torch.tensor(w0, requires_grad=True)
    samples = [(torch.tensor(x), torch.tensor(y)) for x, y in zip(x_data, y_data)]
    while True:
        loss = torch.square(w * samples[0][0] - samples[0][1]) if len(samples) == 1 else None
        if loss is None:
            x, y = samples[random.randint(1, len(samples)) - 1]
            loss = torch.square(w * x - y)
        yield w.item(), loss.item()
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
            w.grad = None


@told
def train(x_data, y_data, w0, lr, steps):
    history = {"step": [], "w": [], "loss": []}
    path = states(x_data, y_data, w0, lr)
    for step in range(steps):
        w, loss = next(path)
        print(f"{step:4d} {w:8.4f} {loss:8.4f}")
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(loss)
    final, _ = next(path)
    return final, history


@told
def plot_history(history):
    import matplotlib.pyplot as plt

    with plt.style.context("ggplot"):
        fig, axs = plt.subplots(1, 2, figsize=(9, 3), sharex="all")
        axs[0].plot(history["step"], history["loss"], drawstyle="steps-post")
        axs[0].set_title("loss")
        axs[1].plot(history["step"], history["w"], drawstyle="steps-post")
        axs[1].axhline(2.0, ls="--", c="k")
        axs[1].set_title("w")
    return fig
