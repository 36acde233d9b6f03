"""On the CPU all is right; on a GPU the points are moved away from the model.

All three come in on one device already. Look for a `.cpu()` or a NumPy function on the way.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X, y = powers(x.cpu()), y.cpu()
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for t in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
