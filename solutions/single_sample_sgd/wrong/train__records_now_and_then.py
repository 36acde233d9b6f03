"""Most entries are missing: only some steps are recorded.

Printing every tenth is fine; the history is to hold every one. Look at what the append depends on.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        if step % 10 == 0:
            history["step"].append(step)
            history["w"].append(w)
            history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
