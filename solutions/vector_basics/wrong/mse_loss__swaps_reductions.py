"""For "sum" comes the mean, and for "mean" the sum.

Both formulas are right, they only stand under each other's name. Look at the condition and at which branch follows it.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 2
    if reduction == "mean":
        return d.sum()
    return d.mean()
