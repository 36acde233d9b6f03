"""Operators as functions, einsum, and a loop that runs from the end to the start."""

import operator

import torch


def add_loop(a, b):
    c = torch.empty_like(a)
    for i in reversed(range(len(a))):
        c[i] = operator.add(a[i], b[i])
    return c


def add_vectorized(a, b):
    return operator.add(a, b)


def l1_loss(y_hat, y, reduction):
    d = operator.sub(y_hat, y)
    total = torch.einsum("i,i->", d, d.sign())
    if reduction == "mean":
        return operator.truediv(total, d.numel())
    return total


def mse_loss(y_hat, y, reduction):
    d = operator.sub(y_hat, y)
    total = torch.einsum("i,i->", d, d)
    if reduction == "mean":
        return operator.truediv(total, d.numel())
    return total
