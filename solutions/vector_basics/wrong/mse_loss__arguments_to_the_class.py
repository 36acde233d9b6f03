"""The predictions and the labels went to the constructor of the loss class, which takes them for options.

Such a class is used in two steps: first make the object with its options, then call the object with the data.
"""

from torch import nn


def mse_loss(y_hat, y, reduction):
    return nn.MSELoss(y_hat, y)
