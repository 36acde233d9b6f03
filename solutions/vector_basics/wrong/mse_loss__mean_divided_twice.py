"""For "mean" the result is n times too small; "sum" is right.

`mean` divides by the number of elements already, and here a second division follows. Look at the branch for "mean".
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 2
    if reduction == "sum":
        return d.sum()
    return d.mean() / d.numel()
