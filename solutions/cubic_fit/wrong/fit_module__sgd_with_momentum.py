""""rmsprop" and "adam" are right; "sgd" takes a right first step and then carries on some of it.

That is momentum. The task wants torch's own defaults but for lr: look at the options of SGD.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opts = {
        "rmsprop": torch.optim.RMSprop(model.parameters(), lr=lr),
        "adam": torch.optim.Adam(model.parameters(), lr=lr),
        "sgd": torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9),
    }
    opt = opts[optimizer]
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
