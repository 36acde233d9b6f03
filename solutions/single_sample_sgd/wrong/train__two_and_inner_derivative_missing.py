"""Each step is lr times the bare error: the 2 of the square and the inner derivative x are both missing.

Derive (w x - y)^2 by w on paper: two factors come before the error.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        error = w * x - y
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(error**2)
        w -= lr * error
    return w, history
