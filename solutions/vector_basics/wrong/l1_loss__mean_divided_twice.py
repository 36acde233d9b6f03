"""For "mean" the result is n times too small; "sum" is right.

`mean` divides by the number of elements already, and here a second division follows. Look at the branch for "mean".
"""


def l1_loss(y_hat, y, reduction):
    d = (y_hat - y).abs()
    if reduction == "sum":
        return d.sum()
    return d.mean() / len(d)
