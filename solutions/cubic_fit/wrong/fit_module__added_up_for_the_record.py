"""The steps are right, but the recorded losses are too large by the number of points.

What is recorded is a sum, where the mean is asked for. Look at what is appended.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    criterion = torch.nn.MSELoss()
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = criterion(model(X), y)
        losses.append(loss.item() * len(x))
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
