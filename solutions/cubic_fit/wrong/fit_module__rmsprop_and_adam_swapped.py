""""rmsprop" trains with Adam, and "adam" with RMSprop; "sgd" is right.

The names are tied to the wrong optimisers. Compare the choices one by one.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    if optimizer == "rmsprop":
        opt = torch.optim.Adam(model.parameters(), lr=lr)
    elif optimizer == "adam":
        opt = torch.optim.RMSprop(model.parameters(), lr=lr)
    else:
        opt = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
