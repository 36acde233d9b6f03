"""The result adds up y - y_hat with its sign, so positive and negative errors cancel.

The answer can even be negative, which no loss should be. Look at what is done to each difference before they are
added up.
"""


def l1_loss(y_hat, y, reduction):
    difference = y - y_hat
    return difference.sum() if reduction == "sum" else difference.mean()
