"""Autograd with a one-element tensor, updates through `.data`, `.data.zero_()`."""

import random

import torch


def predict(w, x):
    return x * w


def sample_loss(w, x, y):
    y_pred = predict(w, x)
    return (y_pred - y) ** 2


def train(x_data, y_data, w0, lr, steps):
    w = torch.tensor([w0])
    w.requires_grad = True
    history = {"step": [], "w": [], "loss": []}
    for t in range(1, steps + 1):
        i = random.randint(0, len(x_data) - 1)
        l = sample_loss(w, x_data[i], y_data[i])
        l.backward()
        history["step"].append(t)
        history["w"].append(w.data.item())
        history["loss"].append(l.item())
        w.data = w.data - lr * w.grad.data
        w.grad.data.zero_()
    return w.item(), history


def plot_history(history):
    import matplotlib.pyplot as plt

    fig, (ax1, ax2) = plt.subplots(1, 2)
    ax1.plot(history["step"], history["w"], "o-")
    ax1.axhline(2, color="grey", ls=":")
    ax2.plot(history["step"], history["loss"], marker="x", label="loss")
    ax2.legend()
    return fig
