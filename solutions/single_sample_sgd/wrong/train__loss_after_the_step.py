"""The weights are right; each recorded loss is the one after its step.

The loss of a step is computed before the update. Look at where the recorded number comes from.
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
        w -= lr * 2 * x * (w * x - y)
        history["loss"].append((w * x - y) ** 2)
    return w, history
