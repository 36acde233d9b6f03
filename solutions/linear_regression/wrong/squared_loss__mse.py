"""The result is one number, the mean of the squared errors, without the factor 1/2.

That is what torch's ready-made loss gives unless it is told otherwise. Here every example keeps a loss of its own:
look at what the loss does by default, and at the formula of the task.
"""

from torch import nn


def squared_loss(y_hat, y):
    return nn.MSELoss()(y_hat, y.reshape(y_hat.shape))
