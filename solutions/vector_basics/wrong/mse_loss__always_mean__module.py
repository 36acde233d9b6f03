"""With torch's MSELoss and its default."""

from torch import nn


def mse_loss(y_hat, y, reduction):
    criterion = nn.MSELoss()
    return criterion(y_hat, y)
