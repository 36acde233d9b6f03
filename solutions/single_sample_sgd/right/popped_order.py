"""Pops indices from a shuffled list that is refilled when it is empty; step counts from 1."""

import random

import matplotlib.pyplot as plt
import torch


def predict(w, x):
    return w * x


def sample_loss(w, x, y):
    return torch.pow(predict(w, x) - y, 2)


def train(x_data, y_data, w0, lr, steps):
    waiting = []
    history = {}
    history["step"] = []
    history["w"] = []
    history["loss"] = []
    w = torch.tensor(w0, dtype=torch.float32)
    for step in range(steps):
        if not waiting:
            waiting = random.sample(range(len(x_data)), len(x_data))
        index = waiting.pop()
        x = x_data[index]
        y = y_data[index]
        w.requires_grad_(True)
        w.grad = None
        loss = sample_loss(w, x, y)
        loss.backward()
        history["step"].append(step + 1)
        history["w"].append(float(w))
        history["loss"].append(float(loss))
        w = (w - lr * w.grad).detach()
    return float(w), history


def plot_history(history):
    x_axis = history["step"]
    plt.clf()
    fig = plt.gcf()
    ax_w = plt.subplot(2, 1, 2)
    ax_w.plot(x_axis, history["w"])
    ax_loss = plt.subplot(2, 1, 1)
    ax_loss.plot(x_axis, history["loss"])
    plt.savefig("history.png")
    return fig
