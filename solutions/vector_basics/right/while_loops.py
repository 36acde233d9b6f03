"""Counts by hand in while loops, also in the losses, which stay differentiable."""

import torch


def add_loop(a, b):
    i = 0
    n = a.shape[0]
    result = torch.zeros(n, dtype=a.dtype)
    while i < n:
        result[i] = a[i] + b[i]
        i += 1
    return result


def add_vectorized(a, b):
    result = a + b
    return result


def l1_loss(y_hat, y, reduction):
    total = torch.zeros(())
    i = 0
    while i < y.shape[0]:
        total = total + abs(y_hat[i] - y[i])
        i += 1
    if reduction == "mean":
        total = total / i
    return total


def mse_loss(y_hat, y, reduction):
    total = torch.zeros(())
    i = 0
    while i < y.shape[0]:
        total = total + (y_hat[i] - y[i]) * (y_hat[i] - y[i])
        i += 1
    if reduction == "mean":
        total = total / i
    return total
