"""The weights are right; the recorded losses are plain errors, not squared.

They can be negative, and a loss cannot. Look at what is appended.
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
        history["loss"].append(error)
        w -= lr * 2 * x * error
    return w, history
