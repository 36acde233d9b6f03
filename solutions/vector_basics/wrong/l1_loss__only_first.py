"""Only the first error is in the result.

The function ends in the first round of its loop, because `return` leaves the whole function. Look at how far that line
is indented.
"""


def l1_loss(y_hat, y, reduction):
    total = 0
    for i in range(len(y)):
        total = total + abs(y_hat[i] - y[i])
        if reduction == "mean":
            return total / len(y)
        return total
