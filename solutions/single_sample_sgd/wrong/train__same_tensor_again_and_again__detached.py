"""detach() shares the memory too."""

import random

import torch


def train(x_data, y_data, w0, lr, steps):
    w = torch.tensor(w0, requires_grad=True)
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        loss = sample_loss(w, x_data[i], y_data[i])
        history["step"].append(step)
        history["w"].append(w.detach())
        history["loss"].append(loss.item())
        loss.backward()
        w.data -= lr * w.grad
        w.grad.zero_()
    return w.item(), history
