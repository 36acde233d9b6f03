"""For "mean" the sum is divided by n - 1; "sum" is right.

Dividing by n - 1 belongs to the variance of a sample. The mean of n numbers is their sum divided by n.
"""


def mse_loss(y_hat, y, reduction):
    total = ((y_hat - y) ** 2).sum()
    return total if reduction == "sum" else total / (len(y) - 1)
