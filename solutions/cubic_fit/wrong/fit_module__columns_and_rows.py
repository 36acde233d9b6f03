"""The losses are wrong, and torch warns: predictions and y have different shapes.

A flat (n,) against a column (n, 1) compares every prediction with every y. Leave y as flat as the predictions are.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    y = y.reshape(-1, 1)
    criterion = torch.nn.MSELoss()
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = criterion(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
