""""sgd" is right; with "rmsprop" and "adam" the first step is right and the later ones are not.

Those two remember earlier gradients, and their memory is lost: a new optimiser is made in each round. Look at where it is
made.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    losses = []
    for _ in range(steps):
        opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
