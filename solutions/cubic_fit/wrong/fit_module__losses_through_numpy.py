"""On the CPU all is right; the loss of a model on a GPU cannot be turned into a NumPy array as it is.

NumPy works in the memory of the CPU only. One number comes out of any tensor by `.item()`.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for t in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(float(loss.detach().numpy()))
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
