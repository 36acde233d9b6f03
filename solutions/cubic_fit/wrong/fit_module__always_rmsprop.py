"""Every name trains with RMSprop.

The argument `optimizer` has no influence. Look at where it is used, and whether a comparison can ever be false.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = torch.optim.RMSprop(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
