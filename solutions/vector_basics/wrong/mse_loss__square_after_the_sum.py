"""The square is taken once, of the finished sum (or mean), and not of each difference.

By then positive and negative errors have already cancelled. Look at the order of the two steps, or at the brackets.
"""


def mse_loss(y_hat, y, reduction):
    d = y_hat - y
    if reduction == "sum":
        return d.sum() ** 2
    return d.mean() ** 2
