"""`^` is no power in Python: it is a bitwise operation, and it is not defined for floating point numbers.

Many calculators and some languages write powers that way. Look for Python's own sign for a power.
"""


def squared_loss(y_hat, y):
    return (y_hat - y.reshape(y_hat.shape)) ^ 2 / 2
