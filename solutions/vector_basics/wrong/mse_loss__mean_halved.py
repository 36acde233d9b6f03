"""For "mean" the result is half of what it should be; "sum" is right.

A mean divides by n and by nothing else. Look for a factor 2 in the branch for "mean".
"""


def mse_loss(y_hat, y, reduction):
    total = ((y_hat - y) ** 2).sum()
    if reduction == "mean":
        return total / (2 * len(y))
    return total
