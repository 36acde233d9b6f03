"""The result is a loss object, not a loss.

Making the object only settles its options. It still has to be called with the predictions and the labels.
"""

from torch import nn


def l1_loss(y_hat, y, reduction):
    return nn.L1Loss(reduction=reduction)
