"""Every name trains with SGD.

The argument `optimizer` has no influence, or its names are compared with others, such as "RMSprop" and "Adam". Look at how
the optimiser is chosen.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    if optimizer == "RMSprop":
        opt = torch.optim.RMSprop(model.parameters(), lr=lr)
    elif optimizer == "Adam":
        opt = torch.optim.Adam(model.parameters(), lr=lr)
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
