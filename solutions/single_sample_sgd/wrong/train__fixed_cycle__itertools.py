"""itertools.cycle over the pairs."""

from itertools import cycle

import torch


def train(x_data, y_data, w0, lr, steps):
    w = torch.tensor(w0, requires_grad=True)
    history = {"step": [], "w": [], "loss": []}
    for step, (x, y) in zip(range(steps), cycle(zip(x_data, y_data))):
        loss = sample_loss(w, x, y)
        history["step"].append(step)
        history["w"].append(w.item())
        history["loss"].append(loss.item())
        loss.backward()
        w.data -= lr * w.grad
        w.grad.zero_()
    return w.item(), history
