""""rmsprop" trains with SGD; "adam" and "sgd" are right.

An `else` belongs to the last `if` alone, so it overwrites what an earlier one chose. Look at how the choices are joined.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    if optimizer == "rmsprop":
        opt = torch.optim.RMSprop(model.parameters(), lr=lr)
    if optimizer == "adam":
        opt = torch.optim.Adam(model.parameters(), lr=lr)
    else:
        opt = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
