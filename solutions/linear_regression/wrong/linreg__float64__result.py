"""Only the result is converted."""

import torch


def linreg(X, w, b):
    y_hat = torch.mm(X, w) + b
    return y_hat.to(torch.float64)
