"""The predictions and the labels went to the constructor of the loss class, which takes them for options.

Such a class is used in two steps: first make the object with its options, then call the object with the data.
"""

from torch import nn


def squared_loss(y_hat, y):
    return nn.MSELoss(y_hat, y.reshape(y_hat.shape)) / 2
