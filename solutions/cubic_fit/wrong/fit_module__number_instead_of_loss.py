"""A plain number has no `backward`: the loss became a float too early.

`.item()` is for the record. Call `backward` on the tensor itself.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y).item()
        losses.append(loss)
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
