"""Comprehensions in the loop version, and builtin sum and abs in the losses."""

import torch


def add_loop(a, b):
    return torch.stack([a[i] + b[i] for i in range(len(a))])


def add_vectorized(a, b):
    return b + a


def l1_loss(y_hat, y, reduction):
    s = sum(abs(p - t) for p, t in zip(y_hat, y))
    return s / len(y) if reduction == "mean" else s


def mse_loss(y_hat, y, reduction):
    s = sum((p - t) ** 2 for p, t in zip(y_hat, y))
    return s / len(y) if reduction == "mean" else s
