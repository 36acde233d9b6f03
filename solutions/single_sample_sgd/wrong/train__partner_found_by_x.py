"""A sample whose x occurs twice in the data is never taken with its own y.

You draw an x and look its y up by the value of x: `index` and a dict find one of the two places only. Draw the number of the
sample, i, and take x_data[i] and y_data[i].
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w, history = w0, {"step": [], "w": [], "loss": []}
    for step in range(steps):
        x = random.choice(x_data)
        y = y_data[x_data.index(x)]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
