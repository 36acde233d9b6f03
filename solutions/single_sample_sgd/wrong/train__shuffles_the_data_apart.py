"""x and y of a step belong to different samples, and the caller's lists are in another order afterwards.

`shuffle` changes the list that it gets, each one in its own way. Shuffle a list of indices, and use it for both.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        if step % len(x_data) == 0:
            random.shuffle(x_data)
            random.shuffle(y_data)
        x, y = x_data[step % len(x_data)], y_data[step % len(x_data)]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
