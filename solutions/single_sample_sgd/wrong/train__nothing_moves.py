"""w stays at w0 in every step.

The gradient is cleared before it is used, or the new value never reaches w. Look at the order of gradient, step and
clearing, and at which name the step changes.
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
        w.grad.zero_()
        with torch.no_grad():
            w -= lr * w.grad
    return w.item(), history
