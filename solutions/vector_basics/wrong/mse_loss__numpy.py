"""A tensor that requires a gradient cannot be turned into a NumPy array, and this is where the function stops.

NumPy knows nothing of gradients, so torch refuses rather than lose them silently. Everything the squared error needs
is there in torch as well.
"""

import numpy as np
import torch


def mse_loss(y_hat, y, reduction):
    d = np.square(y_hat.numpy() - y.numpy())
    return torch.tensor(d.sum() if reduction == "sum" else d.mean())
