"""The predictions that came in are overwritten with the differences.

`-=` and methods with an underscore at the end write into the tensor itself. It belongs to the caller, and autograd
refuses where it needs the old values: give the differences a tensor of their own.
"""


def mse_loss(y_hat, y, reduction):
    y_hat -= y
    return (y_hat**2).sum() if reduction == "sum" else (y_hat**2).mean()
