"""With torch's own MSELoss."""

from torch import nn


def l1_loss(y_hat, y, reduction):
    criterion = nn.MSELoss(reduction=reduction)
    return criterion(y_hat, y)
