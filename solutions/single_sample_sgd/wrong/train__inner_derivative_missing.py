"""Each step is too short or too long by the factor x: the inner derivative is missing.

(w x - y)^2 changes with w by 2 (w x - y) times what w is multiplied by. Look at the gradient.
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
        w -= lr * 2 * error
    return w, history
