"""The steps are right, but the recorded loss is a mean over all samples.

What is asked for is the loss of the drawn sample alone. Look at what is appended.
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
        history["loss"].append(sum((w * a - b) ** 2 for a, b in zip(x_data, y_data)) / len(x_data))
        w -= lr * 2 * x * (w * x - y)
    return w, history
