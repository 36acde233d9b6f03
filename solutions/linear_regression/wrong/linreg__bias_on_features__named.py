"""The shifted features have a name of their own."""

import torch


def linreg(X, w, b):
    shifted = torch.add(X, b)
    return torch.mm(shifted, w)
