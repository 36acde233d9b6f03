"""The first and the last sample are drawn half as often as each of the others.

A number between 0 and n - 1 that is rounded gives 0 only from half a unit, and n - 1 too. Draw a whole number from the start
(`random.randrange(n)`), or a sample itself (`random.choice`).
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w, history = w0, {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = round(random.uniform(0, len(x_data) - 1))
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
