"""F.linear with a column; it expects (1, d)."""

import torch.nn.functional as F


def linreg(X, w, b):
    return F.linear(X, w, b)
