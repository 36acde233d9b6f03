"""The result is half of what it should be, for both reductions.

The squared error of this exercise has no factor 1/2. Some books put one in, because it cancels the 2 of the
derivative: look for it in your formula.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 2 / 2
    return d.sum() if reduction == "sum" else d.mean()
