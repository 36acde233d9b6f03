"""Makes the labels the column."""

import torch


def mse_loss(y_hat, y, reduction):
    squares = torch.square(y_hat - y[:, None])
    if reduction == "mean":
        return squares.mean()
    return squares.sum()
