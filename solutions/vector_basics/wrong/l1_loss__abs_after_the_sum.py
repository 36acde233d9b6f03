"""The absolute value is taken once, of the finished sum, and not of each difference.

By then positive and negative errors have already cancelled, so the result is too small whenever the signs are mixed.
Look at the order of the two steps.
"""


def l1_loss(y_hat, y, reduction):
    d = y_hat - y
    if reduction == "sum":
        return d.sum().abs()
    elif reduction == "mean":
        return d.mean().abs()
