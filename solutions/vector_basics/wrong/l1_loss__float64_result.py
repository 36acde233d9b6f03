"""The value is right, but the result is float64 while y_hat and y are float32.

Somewhere on the way the type becomes 64-bit. Look for a conversion.
"""


def l1_loss(y_hat, y, reduction):
    d = (y_hat.double() - y.double()).abs()
    return d.sum() if reduction == "sum" else d.mean()
