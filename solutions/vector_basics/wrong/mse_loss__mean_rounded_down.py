"""For "mean" the result is a whole number, rounded down; "sum" is right.

`//` is the division that throws the remainder away. Look at the operator in the branch for "mean".
"""


def mse_loss(y_hat, y, reduction):
    d = ((y_hat - y) ** 2).sum()
    if reduction == "mean":
        d = d // len(y)
    return d
