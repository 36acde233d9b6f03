"""w is right in the end; the recorded weight is the one after each step, so w0 itself is missing. The losses are those before.

Both belong to the moment before the update. Look at where the weight is appended.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        loss = (w * x - y) ** 2
        w -= lr * 2 * x * (w * x - y)
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(loss)
    return w, history
