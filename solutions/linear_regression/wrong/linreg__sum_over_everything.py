"""There is a single number for the whole minibatch, and b is in it once.

The sum of the products runs over all of X instead of over each row. Tell it along which axis to add.
"""

import torch


def linreg(X, w, b):
    return torch.sum(X * w.T) + b
