"""The losses are means of absolute errors; squared ones are asked for.

`L1Loss` takes the errors as they are, without their sign. Look for the loss that squares.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    criterion = torch.nn.L1Loss()
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = criterion(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
