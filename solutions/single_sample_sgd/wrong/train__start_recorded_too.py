"""There is one entry more than there are steps: the start is recorded before the loop as well, or the end after it.

Each entry is the state before one step. Look at what is in the lists when the loop begins.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [0], "w": [w0], "loss": [sample_loss(w0, x_data[0], y_data[0])]}
    for step in range(1, steps + 1):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        loss = (w * x - y) ** 2
        w -= lr * 2 * x * (w * x - y)
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(loss)
    return w, history
