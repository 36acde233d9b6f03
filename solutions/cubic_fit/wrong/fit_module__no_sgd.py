""""rmsprop" and "adam" work; for "sgd" there is no optimiser, or another one stands in.

The task names three. Count the choices in your code.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    if optimizer == "rmsprop":
        opt = torch.optim.RMSprop(model.parameters(), lr=lr)
    elif optimizer == "adam":
        opt = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
