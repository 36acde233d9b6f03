"""Every name trains with Adam.

The argument `optimizer` has no influence. Look at where it is used, and whether a comparison can ever be false.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return losses
