"""Steps and losses are both half of what they should be.

There is a factor 1/2 in the loss, which this task does not have. Look at how the loss is made.
"""

import random

import torch


def train(x_data, y_data, w0, lr, steps):
    w = torch.tensor(w0, requires_grad=True)
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        loss = 0.5 * (w * x_data[i] - y_data[i]) ** 2
        history["step"].append(step)
        history["w"].append(w.item())
        history["loss"].append(loss.item())
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
        w.grad = None
    return w.item(), history
