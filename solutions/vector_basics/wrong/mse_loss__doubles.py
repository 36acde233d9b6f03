"""Each difference is doubled instead of squared, so positive and negative errors cancel.

One star multiplies, two stars make a power. Look at the operator.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) * 2
    return d.sum() if reduction == "sum" else d.mean()
