"""X[:1]."""

import torch


def linreg(X, w, b):
    return torch.mm(X[:1], w) + b
