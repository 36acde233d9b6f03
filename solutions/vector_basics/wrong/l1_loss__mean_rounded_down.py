"""For "mean" the result is a whole number, rounded down; "sum" is right.

`//` is the division that throws the remainder away. Look at the operator in the branch for "mean".
"""


def l1_loss(y_hat, y, reduction):
    d = (y_hat - y).abs()
    if reduction == "sum":
        return d.sum()
    return d.sum() // len(d)
