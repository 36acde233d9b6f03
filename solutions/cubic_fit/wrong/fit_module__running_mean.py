"""The first loss is right; each later one is a mean of all losses so far.

A running mean looks smoother, but the loss of each single step is asked for. Look at what is appended.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses, total = [], 0.0
    for t in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        total += loss.item()
        losses.append(total / (t + 1))
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
