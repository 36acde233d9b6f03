"""The parameters are as before, and all losses are the same.

The optimiser never took a step, or had no gradients left when it did. The order of a round is: clear, backward, step.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        loss.backward()
        opt.zero_grad()
        opt.step()
    return losses
