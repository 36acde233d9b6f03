"""Computes inside no_grad."""

import torch


def mse_loss(y_hat, y, reduction):
    with torch.no_grad():
        d = (y_hat - y) ** 2
        if reduction == "sum":
            return d.sum()
        return d.mean()
