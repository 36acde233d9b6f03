"""With a factor 0.5 in front."""

import torch


def mse_loss(y_hat, y, reduction):
    squares = torch.square(y_hat - y)
    if reduction == "mean":
        return 0.5 * squares.mean()
    return 0.5 * squares.sum()
