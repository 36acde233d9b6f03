"""The steps do not follow lr: they are taken with 1e-3, whatever is passed in.

A number that is written down inside wins over the argument. Look at how the optimisers are made.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    learning_rate = 1e-3
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=learning_rate)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
