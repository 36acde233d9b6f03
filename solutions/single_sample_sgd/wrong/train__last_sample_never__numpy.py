"""np.random.randint with len - 1."""

import numpy as np


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = np.random.randint(0, len(x_data) - 1)
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
