"""With torch's own L1Loss."""

from torch import nn


def mse_loss(y_hat, y, reduction):
    return nn.L1Loss(reduction=reduction)(y_hat, y)
