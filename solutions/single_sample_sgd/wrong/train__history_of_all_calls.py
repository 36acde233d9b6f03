"""The history of the first call is right; later calls add to it, and it grows from call to call.

The lists live outside the function, or in a default argument, and are made only once. Each call needs lists of its own.
"""

import random

steps_seen, weights, losses = [], [], []


def train(x_data, y_data, w0, lr, steps):
    w = w0
    for step in range(steps):
        i = random.randrange(len(x_data))
        x, y = x_data[i], y_data[i]
        steps_seen.append(step)
        weights.append(w)
        losses.append((w * x - y) ** 2)
        w -= lr * 2 * x * (w * x - y)
    return w, {"step": steps_seen, "w": weights, "loss": losses}
