"""Adds the dimension at the end."""

import torch


def mse_loss(y_hat, y, reduction):
    d = torch.square(y - y_hat)
    loss = d.sum() if reduction == "sum" else d.mean()
    return loss.unsqueeze(0)
