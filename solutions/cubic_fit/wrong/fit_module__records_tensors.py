"""The losses are right, but they are tensors, and each keeps the whole record of its step alive.

Plain floats are asked for. Look at what is appended.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss)
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
