"""Computes inside no_grad."""

import torch


@torch.no_grad()
def l1_loss(y_hat, y, reduction):
    d = torch.abs(y_hat - y)
    return d.sum() if reduction == "sum" else d.mean()
