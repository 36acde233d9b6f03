"""A plain number has no `backward`: w is a float and no tensor, or the loss became a float too early.

Autograd follows tensors only. Look at how w is made, and at what `backward` is called on.
"""

import random

import torch


def train(x_data, y_data, w0, lr, steps):
    w = torch.tensor(w0, requires_grad=True)
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        loss = sample_loss(w, x_data[i], y_data[i]).item()
        history["step"].append(step)
        history["w"].append(w.item())
        history["loss"].append(loss)
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
        w.grad = None
    return w.item(), history
