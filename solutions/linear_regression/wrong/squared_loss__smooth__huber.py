"""With HuberLoss."""

from torch import nn


def squared_loss(y_hat, y):
    return nn.HuberLoss(reduction="none")(y_hat, y.reshape(y_hat.shape))
