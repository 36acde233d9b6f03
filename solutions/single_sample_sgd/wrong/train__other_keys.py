"""The history has other keys than "step", "w" and "loss".

Keys are part of what was agreed: whoever reads the history asks for these very names, in lower case.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w, history = w0, {"step": [], "weight": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["weight"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
