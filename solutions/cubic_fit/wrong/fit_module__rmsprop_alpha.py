""""adam" and "sgd" are right; the steps of "rmsprop" are shorter than they should be.

Its memory is set to 0.9, as in some books; torch's own default is another. The task wants the defaults but for lr.
"""

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opts = {
        "rmsprop": torch.optim.RMSprop(model.parameters(), lr=lr, alpha=0.9),
        "adam": torch.optim.Adam(model.parameters(), lr=lr),
        "sgd": torch.optim.SGD(model.parameters(), lr=lr),
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
