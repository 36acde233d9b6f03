"""A function of its own moves its own w."""

import random


def update(w, x, y, lr):
    w = w - lr * 2 * x * (w * x - y)


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        update(w, x, y, lr)
    return w, history
