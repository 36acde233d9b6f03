"""The recorded losses are those of single samples, but every step is the same mean over all of them.

The step has to follow the sample that was drawn. Look at which loss `backward`, or your gradient, starts from.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    n = len(x_data)
    for step in range(steps):
        i = random.randrange(n)
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x_data[i] - y_data[i]) ** 2)
        w -= lr * sum(2 * x * (w * x - y) for x, y in zip(x_data, y_data)) / n
    return w, history
