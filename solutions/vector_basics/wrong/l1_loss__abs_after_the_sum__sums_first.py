"""Compares the two sums (or the two means)."""

import torch


def l1_loss(y_hat, y, reduction):
    if reduction == "sum":
        return torch.abs(y_hat.sum() - y.sum())
    return torch.abs(y_hat.mean() - y.mean())
