"""The function hands nothing back (None).

A loss that is only computed or printed stays inside the function. The caller gets what stands behind `return`.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 2
    if reduction == "sum":
        loss = d.sum()
    else:
        loss = d.mean()
