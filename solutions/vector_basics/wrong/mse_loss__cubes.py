"""The differences are raised to the third power: large errors weigh too much, and the sign comes back.

Look at the exponent, or at how many factors are multiplied.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 3
    return d.sum() if reduction == "sum" else d.mean()
