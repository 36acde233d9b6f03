"""The steps do not follow lr: they are taken with 0.01, whatever is passed in.

A number that is written down inside wins over the argument. Look at where the learning rate of your update comes from.
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
        w -= 0.01 * 2 * x * (w * x - y)
    return w, history
