"""The parameters are right; each recorded loss is the one after its step, so the very first loss is missing.

The loss of a step is that of its own forward, before the update. Look at where the recorded number is computed.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    criterion = torch.nn.MSELoss()
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        opt.zero_grad()
        criterion(model(X), y).backward()
        opt.step()
        losses.append(criterion(model(X), y).item())
    return losses
