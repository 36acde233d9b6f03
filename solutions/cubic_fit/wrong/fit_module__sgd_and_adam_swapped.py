""""sgd" trains with Adam, and "adam" with SGD; "rmsprop" is right.

The names are tied to the wrong optimisers. Compare the choices one by one.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.SGD, "sgd": torch.optim.Adam}[optimizer]
    opt = opt(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
