"""Uses torch.nn.functional, one call for each reduction, and the method add."""

import torch
import torch.nn.functional as F


def add_loop(a, b):
    n = a.size(0)
    c = torch.empty(n, dtype=a.dtype)
    for i in range(0, n):
        c[i] = torch.add(a[i], b[i])
    return c


def add_vectorized(a, b):
    return a.add(b)


def l1_loss(y_hat, y, reduction):
    if reduction == "sum":
        return F.l1_loss(y_hat, y, reduction="sum")
    else:
        return F.l1_loss(y_hat, y)


def mse_loss(y_hat, y, reduction):
    if reduction == "sum":
        return F.mse_loss(y_hat, y, reduction="sum")
    else:
        return F.mse_loss(y_hat, y)
