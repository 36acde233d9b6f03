"""A tensor that requires a gradient cannot be turned into a NumPy array, and this is where the function stops.

NumPy knows nothing of gradients, so torch refuses rather than lose them silently. Everything this loss needs is there
in torch as well.
"""

import torch


def squared_loss(y_hat, y):
    d = y_hat.numpy() - y.numpy().reshape(y_hat.shape)
    return torch.from_numpy(d**2 / 2)
