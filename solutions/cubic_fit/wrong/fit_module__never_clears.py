"""The first step is right; from the second on the gradients of all steps before are in it too.

`backward` adds to what is in `.grad` already. Look for what clears the gradients in each round.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    opt.zero_grad()
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        loss.backward()
        opt.step()
    return losses
