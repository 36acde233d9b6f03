"""With torch's L1Loss and a fixed reduction."""

from torch import nn


def l1_loss(y_hat, y, reduction):
    return nn.L1Loss(reduction="sum")(y_hat, y)
