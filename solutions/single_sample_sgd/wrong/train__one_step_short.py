"""There is one step too few.

`range(1, steps)` begins at 1 and stops before its end. Count the rounds of the loop for steps = 2.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(1, steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, history
