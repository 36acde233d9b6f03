"""A tensor without a dimension cannot be indexed by `[0]`.

Old tutorials read a number by `.data[0]`. Today `.item()` does that.
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
        history["w"].append(w.data[0])
        history["loss"].append(loss.data[0])
        loss.backward()
        w.data = w.data - lr * w.grad.data
        w.grad.data.zero_()
    return w.item(), history
