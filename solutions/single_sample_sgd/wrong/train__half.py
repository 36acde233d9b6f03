"""Each step is half as long as it should be.

The derivative of a square brings down a 2. Work out the gradient of (w x - y)^2 by w once more.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        error = w * x - y
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(error**2)
        w -= lr * x * error
    return w, history
