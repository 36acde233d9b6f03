"""The first two columns meet the first two weights."""

import torch


def linreg(X, w, b):
    return torch.mm(X[:, :2], w[:2]) + b
