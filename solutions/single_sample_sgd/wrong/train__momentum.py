"""The first step is right; every later one carries on some of the step before.

That is momentum, a good thing elsewhere. The task asks for plain steps: look at the options of your optimiser.
"""

import random

import torch


def train(x_data, y_data, w0, lr, steps):
    w = torch.nn.Parameter(torch.tensor(w0))
    optimizer = torch.optim.SGD([w], lr=lr, momentum=0.9)
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = random.randrange(len(x_data))
        optimizer.zero_grad()
        loss = sample_loss(w, x_data[i], y_data[i])
        history["step"].append(step)
        history["w"].append(w.item())
        history["loss"].append(loss.item())
        loss.backward()
        optimizer.step()
    return w.item(), history
