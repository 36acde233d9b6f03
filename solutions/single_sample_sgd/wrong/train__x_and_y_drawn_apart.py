"""x and y of a step belong to different samples: they are drawn one by one.

A pair must stay together. Draw one index, and use it for both lists.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        x, y = random.choice(x_data), random.choice(y_data)
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
