"""Makes the absolute value without abs: where, and the square as a product."""

import torch


def add_loop(a, b):
    total = torch.zeros_like(a)
    for i in torch.arange(len(a)):
        total[i] = a[i] + b[i]
    return total


def add_vectorized(a, b):
    out = torch.empty_like(a)
    torch.add(a, b, out=out)
    return out


def l1_loss(y_hat, y, reduction):
    d = y_hat - y
    sizes = torch.where(d < 0, -d, d)
    if reduction == "sum":
        return sizes.sum()
    return sizes.mean()


def mse_loss(y_hat, y, reduction):
    d = y_hat - y
    squares = d * d
    if reduction == "sum":
        return squares.sum()
    return squares.mean()
