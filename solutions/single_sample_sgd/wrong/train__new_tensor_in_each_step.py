"""The first step works; in the second the gradient of w is None.

`w = w - ...` makes a new tensor that is computed and not a parameter, so `backward` leaves no gradient in it. Change w
itself, or make the new one a parameter again.
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
        w = w - lr * w.grad
    return w.item(), history
