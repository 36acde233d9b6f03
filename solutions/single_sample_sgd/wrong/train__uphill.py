"""Each step has the right length and the wrong direction: w moves away from what the samples ask for.

A gradient points to where the loss grows. Look at the sign of the update.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w = w + lr * 2 * x * (w * x - y)
    return w, history
