"""w is right in the end; what is recorded, weight and loss, is that after each step.

Both belong to the moment before the update. Look at where the two are taken.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        w -= lr * 2 * x * (w * x - y)
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
    return w, history
