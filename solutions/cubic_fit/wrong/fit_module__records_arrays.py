"""The losses are right, but they are small NumPy arrays.

`.numpy()` keeps the dimension of the tensor, even if there is none. Plain floats are asked for.
"""

import torch

OPTIMIZERS = {"rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam, "sgd": torch.optim.SGD}


def fit_module(model, x, y, lr, steps, optimizer):
    X = powers(x)
    opt = OPTIMIZERS[optimizer](model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(X), y)
        losses.append(loss.detach().numpy())
        opt.zero_grad()
        loss.backward()
        opt.step()
    return losses
