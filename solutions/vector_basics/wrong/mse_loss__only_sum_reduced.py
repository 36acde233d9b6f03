"""For "mean" the result still has n elements; "sum" is right.

Dividing by the number of elements does not make one number out of many. Look at what has to happen to the squares
before that.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 2
    if reduction == "sum":
        return d.sum()
    return d / len(d)
