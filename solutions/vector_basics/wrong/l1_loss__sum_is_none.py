"""For "sum" the function hands nothing back (None); "mean" works.

The branch for the sum ends without `return`, or no branch answers to that word. Compare the two branches line by line.
"""


def l1_loss(y_hat, y, reduction):
    d = (y_hat - y).abs()
    if reduction == "sum":
        loss = d.sum()
    else:
        return d.mean()
