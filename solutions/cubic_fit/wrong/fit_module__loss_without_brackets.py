"""torch stops in the loss: `nn.MSELoss` is a class, and predictions and y went into its construction.

First make the loss, with empty brackets; then call it with the two tensors.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    criterion = torch.nn.MSELoss
    losses = []
    for _ in range(steps):
        loss = criterion(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
