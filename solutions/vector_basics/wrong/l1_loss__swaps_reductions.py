"""For "sum" comes the mean, and for "mean" the sum.

Both formulas are right, they only stand under each other's name. Look at the condition and at which branch follows it.
"""


def l1_loss(y_hat, y, reduction):
    d = (y_hat - y).abs()
    if reduction != "sum":
        return d.sum()
    else:
        return d.mean()
