"""For "mean" the name `n` is not known inside the function.

In a notebook such a name may happen to be left over from another cell. The function has to find the number of elements
from its arguments.
"""


def l1_loss(y_hat, y, reduction):
    total = (y_hat - y).abs().sum()
    if reduction == "mean":
        return total / n
    return total
