"""torch.mul is the same as the star."""

import torch


def linreg(X, w, b):
    return torch.add(torch.mul(X, w), b)
