"""Only the first squared error is in the result.

The function ends in the first round of its loop, because `return` leaves the whole function. Look at how far that line
is indented.
"""


def mse_loss(y_hat, y, reduction):
    total = 0
    for p, t in zip(y_hat, y):
        total = total + (p - t) ** 2
        return total if reduction == "sum" else total / len(y)
