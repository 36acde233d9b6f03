"""Asks sum and mean for float64."""

import torch


def l1_loss(y_hat, y, reduction):
    d = torch.abs(y_hat - y)
    if reduction == "mean":
        return d.mean(dtype=torch.float64)
    return d.sum(dtype=torch.float64)
