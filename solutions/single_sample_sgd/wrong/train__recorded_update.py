"""torch refuses the update: w requires a gradient and is changed in place while autograd watches.

The step itself is no part of the model. Look for a way to keep autograd from recording it.
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
        w -= lr * w.grad
        w.grad = None
    return w.item(), history
