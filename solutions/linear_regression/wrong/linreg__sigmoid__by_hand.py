"""The formula written out."""

import torch


def linreg(X, w, b):
    z = torch.matmul(X, w) + b
    return 1 / (1 + torch.exp(-z))
