"""Each row is made a matrix for a batched product."""

import torch


def linreg(X, w, b):
    rows = X.unsqueeze(1)
    return torch.matmul(rows, w) + b
