"""Python stops: the whole list is multiplied, and a list cannot be multiplied by a float.

One sample is one number of each list. Look at where the drawn index is used.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        loss = (w * x_data - y_data[i]) ** 2
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(loss)
        w -= lr * 2 * x_data[i] * (w * x_data[i] - y_data[i])
    return w, history
