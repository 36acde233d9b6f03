"""The last sample is never drawn; with only one sample there is nothing left to draw from.

`randrange` and `torch.randint` leave out their upper end by themselves, `random.randint` does not. Look at the bounds of
your draw.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data) - 1)
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
