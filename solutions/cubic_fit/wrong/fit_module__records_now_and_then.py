"""Most losses are missing: only those of some steps are recorded.

Printing every hundredth is fine; the list is to hold one for each step. Look at what the append depends on.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for t in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        if t % 100 == 99:
            losses.append(loss.item())
            print(t, loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
