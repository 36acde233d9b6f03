"""The product, divided by the number of columns."""

import torch


def linreg(X, w, b):
    num_inputs = X.shape[1]
    return torch.mm(X, w) / num_inputs + b
