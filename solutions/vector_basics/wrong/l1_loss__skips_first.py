"""The first error is left out; all the others are there.

The first element of a vector has the position 0. Look at the number your loop begins with.
"""


def l1_loss(y_hat, y, reduction):
    total = 0
    for i in range(1, len(y)):
        total = total + abs(y_hat[i] - y[i])
    if reduction == "sum":
        return total
    return total / len(y)
