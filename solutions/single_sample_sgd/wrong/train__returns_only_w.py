"""w comes back alone; the history is missing.

Two things are asked for. Look at the return line.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        w -= lr * 2 * x * (w * x - y)
    return w
