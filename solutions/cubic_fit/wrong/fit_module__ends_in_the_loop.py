"""One step is made, and one loss comes back, however many are asked for.

`return` ends the function wherever it stands, also inside a loop. Look at how far it is indented.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for t in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
        return losses
