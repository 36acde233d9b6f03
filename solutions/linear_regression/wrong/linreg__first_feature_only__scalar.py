"""The first weight as a single number."""

import torch


def linreg(X, w, b):
    x = X[:, 0].unsqueeze(1)
    return torch.add(x * w[0, 0], b)
