"""The whole gradient is subtracted: the steps are far too long.

The gradient gives the direction; lr says how far to go. Look at where lr is used.
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
        history["loss"].append((w * x - y) * (w * x - y))
        w -= 2 * x * (w * x - y)
    return w, history
