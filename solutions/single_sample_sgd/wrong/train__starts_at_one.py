"""Training begins at 1, whatever w0 is.

Look at where w gets its first value.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = 1.0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
