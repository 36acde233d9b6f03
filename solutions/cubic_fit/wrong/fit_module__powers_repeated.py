"""The model gets x three times, side by side, instead of x, x^2 and x^3.

The shape fits, so nothing complains, but a line is all that can come out. Look at how the features are made.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    X = x.unsqueeze(1).repeat(1, 3)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
