"""The name of the optimiser is used as if it were the optimiser: a text has no `zero_grad` and no `step`.

`optimizer` is "rmsprop", "adam" or "sgd". An optimiser has to be made from it, with the model's parameters and lr.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return losses
