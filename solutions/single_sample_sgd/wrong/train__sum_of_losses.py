"""The weights are right; each recorded loss contains all those before it, so it can only grow.

A running total is useful for a mean over many steps, but the loss of each single step is asked for. Look at what is appended.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w, total = w0, 0.0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        total += (w * x - y) ** 2
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(total)
        w -= lr * 2 * x * (w * x - y)
    return w, history
