"""For "sum" the result is n times too small: it still is the mean.

The argument `reduction` never changes anything; the M in MSE stands for mean, and a ready-made loss averages unless it
is told otherwise. Follow the value "sum" through your function.
"""


def mse_loss(y_hat, y, reduction):
    return ((y_hat - y) ** 2).mean()
