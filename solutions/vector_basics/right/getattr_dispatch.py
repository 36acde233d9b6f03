"""Finds torch.sum and torch.mean by name, and adds to the places of a copy of a."""

import torch


def add_loop(a, b):
    c = a.clone()
    for i in range(len(c)):
        c[i] += b[i]
    return c


def add_vectorized(a, b):
    c = a.clone()
    c += b
    return c


def reduce(x, how):
    return getattr(torch, how)(x)


def l1_loss(y_hat, y, reduction):
    return reduce(torch.abs(y - y_hat), reduction)


def mse_loss(y_hat, y, reduction):
    return reduce(torch.square(y - y_hat), reduction)
