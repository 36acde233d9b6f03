"""The history is a list with a record for each step; a dict of three lists is asked for.

The same numbers, the other way round: first the name, then the step. Look at how the history is begun.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = []
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        history.append({"step": step, "w": w, "loss": (w * x - y) ** 2})
        w -= lr * 2 * x * (w * x - y)
    return w, history
