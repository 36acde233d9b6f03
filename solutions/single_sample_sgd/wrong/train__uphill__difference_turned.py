"""y minus the prediction, with a minus in the update."""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        error = y - w * x
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(error**2)
        w -= lr * 2 * x * error
    return w, history
