"""The function hands nothing back (None).

A loss that is only computed or printed stays inside the function. The caller gets what stands behind `return`.
"""


def l1_loss(y_hat, y, reduction):
    d = (y_hat - y).abs()
    if reduction == "sum":
        loss = d.sum()
    else:
        loss = d.mean()
    print(loss)
