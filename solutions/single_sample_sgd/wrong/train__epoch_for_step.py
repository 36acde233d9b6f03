"""The history has no list under "step": it is called "epoch".

Whoever reads the history looks for "step", "w" and "loss". Compare your names with these.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"epoch": [], "w": [], "loss": []}
    for epoch in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        history["epoch"].append(epoch)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
