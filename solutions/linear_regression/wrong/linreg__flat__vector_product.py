"""mv with flattened weights."""

import torch


def linreg(X, w, b):
    return torch.mv(X, w.flatten()) + b
