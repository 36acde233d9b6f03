"""With a condition that is always true."""

import torch


def mse_loss(y_hat, y, reduction):
    d = torch.square(y_hat - y)
    if reduction == "sum" or "s":
        return d.sum()
    return d.mean()
