"""The losses are the roots of what they should be.

The root of the mean squared error is easier to read, but it is another loss and gives other steps. Look for a `sqrt`.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.sqrt(((model(X) - y) ** 2).mean())
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
