"""Only y is squared: the power binds stronger than the minus.

For equal vectors the loss should be 0, and it is not. Look at what the power stands next to, and at the brackets.
"""


def mse_loss(y_hat, y, reduction):
    d = y_hat - y**2
    return d.sum() if reduction == "sum" else d.mean()
