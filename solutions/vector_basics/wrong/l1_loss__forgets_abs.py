"""The result adds up the plain differences, so positive and negative errors cancel.

The answer can even be negative, which no loss should be. Look at what is done to each difference before they are
added up.
"""


def l1_loss(y_hat, y, reduction):
    d = y_hat - y
    if reduction == "sum":
        return d.sum()
    return d.mean()
