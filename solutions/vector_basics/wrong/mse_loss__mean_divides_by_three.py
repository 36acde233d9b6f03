"""For "mean" the sum is divided by 3 whatever the length is.

Three is the length of one example. Vectors of another length must work too: look at where the divisor comes from.
"""


def mse_loss(y_hat, y, reduction):
    total = ((y_hat - y) ** 2).sum()
    if reduction == "mean":
        total = total / 3
    return total
