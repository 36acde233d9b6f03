"""torch.mm and t()."""

import torch


def linreg(X, w, b):
    y_hat = torch.mm(X.t(), w)
    return y_hat + b
