"""`^` is no power in Python: it is a bitwise operation, and it is not defined for floating point numbers.

Many calculators and some languages write powers that way. Look for Python's own sign for a power.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ^ 2
    return d.sum() if reduction == "sum" else d.mean()
