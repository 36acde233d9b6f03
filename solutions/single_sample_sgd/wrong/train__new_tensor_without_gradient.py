"""The first step works; in the second `backward` finds nothing that asks for a gradient.

Inside `no_grad`, or with `.data`, `w = w - ...` makes a plain tensor and forgets the parameter. Change w in place there.
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
        history["w"].append(w.item())
        history["loss"].append(loss.item())
        loss.backward()
        with torch.no_grad():
            w = w - lr * w.grad
    return w.item(), history
