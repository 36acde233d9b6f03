"""For "sum" the function hands nothing back (None); "mean" works.

The branch for the sum ends without `return`, or no branch answers to that word. Compare the two branches line by line.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 2
    if reduction == "mean":
        return d.mean()
    if reduction == "total":
        return d.sum()
