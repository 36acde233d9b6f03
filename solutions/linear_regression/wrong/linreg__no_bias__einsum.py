"""einsum takes care of the product only."""

import torch


def linreg(X, w, b):
    return torch.einsum("nd,do->no", X, w)
