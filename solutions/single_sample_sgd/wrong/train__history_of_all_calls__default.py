"""A mutable default."""

import random


def train(x_data, y_data, w0, lr, steps, history={"step": [], "w": [], "loss": []}):
    w = w0
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
