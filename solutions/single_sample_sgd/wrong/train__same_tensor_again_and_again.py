"""All recorded weights are equal: each entry is the same tensor, and it shows the last value.

Appending a tensor stores no copy, and later steps change it in place. Store its number.
"""

import random

import torch


def train(x_data, y_data, w0, lr, steps):
    w = torch.tensor(w0, requires_grad=True)
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        loss = sample_loss(w, x_data[i], y_data[i])
        history["step"].append(step)
        history["w"].append(w)
        history["loss"].append(loss.item())
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
        w.grad = None
    return w.item(), history
