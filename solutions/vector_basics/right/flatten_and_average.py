"""Careful about shapes: reshapes on the way, the mean comes first and the sum is n times the mean."""

import torch


def add_loop(a, b):
    n = a.numel()
    c = torch.zeros((n, 1), dtype=a.dtype, device=a.device)
    for i in range(n):
        c[i, 0] = a[i].item() + b[i].item()
    return c.flatten()


def add_vectorized(a, b):
    return (a.reshape(-1, 1) + b.reshape(-1, 1)).reshape(-1)


def l1_loss(y_hat, y, reduction):
    y_hat, y = y_hat.view(-1), y.view(-1)
    mean = (y_hat - y).abs().mean()
    return mean * y.numel() if reduction == "sum" else mean


def mse_loss(y_hat, y, reduction):
    y_hat, y = y_hat.view(-1), y.view(-1)
    mean = (y_hat - y).pow(2).mean()
    return mean * y.numel() if reduction == "sum" else mean
