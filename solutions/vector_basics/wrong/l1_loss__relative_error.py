"""Each difference is divided by the label, so the result is a share and not an error in the units of y.

That is a measure of its own, and it cannot be used where a label is 0. Here the differences count as they are.
"""


def l1_loss(y_hat, y, reduction):
    d = ((y_hat - y) / y).abs()
    return d.sum() if reduction == "sum" else d.mean()
