"""One general function with a power p serves both losses; keyword arguments and partial."""

from functools import partial

import torch


def add_loop(a, b):
    n = len(a)
    c = [0] * n
    for i in range(n):
        c[i] = a[i] + b[i]
    return torch.stack(c)


def add_vectorized(a, b):
    return torch.sum(torch.stack([a, b], dim=0), dim=0)


def p_loss(y_hat, y, reduction, p):
    errors = torch.abs(y_hat - y) ** p
    if reduction not in ("sum", "mean"):
        raise ValueError(reduction)
    return errors.sum() if reduction == "sum" else errors.mean()


l1_loss = partial(p_loss, p=1)
mse_loss = partial(p_loss, p=2)
