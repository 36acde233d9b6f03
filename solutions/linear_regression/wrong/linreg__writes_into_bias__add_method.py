"""b.add_."""

import torch


def linreg(X, w, b):
    return b.add_(torch.matmul(X, w))
