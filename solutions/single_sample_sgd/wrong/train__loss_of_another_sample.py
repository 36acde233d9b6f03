"""The steps are right, but the recorded loss often belongs to another sample than the step.

A sample is drawn twice in a step, once for the loss and once for the gradient. Draw once and use it for both.
"""

import random


def train(x_data, y_data, w0, lr, steps):
    w = w0
    history = {"step": [], "w": [], "loss": []}
    pairs = list(zip(x_data, y_data))
    for step in range(steps):
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(sample_loss(w, *random.choice(pairs)))
        x, y = random.choice(pairs)
        w -= lr * 2 * x * (w * x - y)
    return w, history
