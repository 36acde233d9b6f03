"""y_hat and y are squared, and only then the difference is taken.

So -3 and 3 count as equal, and the result can be negative. What should be squared is the difference: look at the
brackets.
"""


def mse_loss(y_hat, y, reduction):
    d = y_hat**2 - y**2
    return d.sum() if reduction == "sum" else d.mean()
