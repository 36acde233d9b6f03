"""For "mean" the sum is divided by n - 1; "sum" is right.

Dividing by n - 1 belongs to the variance of a sample. The mean of n numbers is their sum divided by n.
"""


def l1_loss(y_hat, y, reduction):
    total = (y_hat - y).abs().sum()
    if reduction == "mean":
        return total / (len(y) - 1)
    return total
