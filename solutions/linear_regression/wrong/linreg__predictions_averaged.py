"""A single number comes back, the mean of all predictions.

Each row needs its own prediction; averages are taken later, over the losses. Look for a mean around the whole
expression.
"""

import torch


def linreg(X, w, b):
    return torch.mean(torch.matmul(X, w) + b)
