"""For "sum" the result is n times too small: it still is the mean.

The argument `reduction` never changes anything; a ready-made loss averages unless it is told otherwise. Follow the
value "sum" through your function.
"""

from torch import nn


def l1_loss(y_hat, y, reduction):
    loss = nn.L1Loss()
    return loss(y_hat, y)
