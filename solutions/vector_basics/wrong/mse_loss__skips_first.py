"""The first squared error is left out; all the others are there.

The first element of a vector has the position 0. Look at the number your loop begins with.
"""


def mse_loss(y_hat, y, reduction):
    n = len(y)
    total = sum((y_hat[i] - y[i]) ** 2 for i in range(1, n))
    return total if reduction == "sum" else total / n
