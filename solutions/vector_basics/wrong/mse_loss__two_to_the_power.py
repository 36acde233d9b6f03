"""Base and exponent are exchanged: the result adds up 2 to the power of each difference.

For equal vectors the loss should be 0, and it is n. Look at the order of the two arguments of the power.
"""

import torch


def mse_loss(y_hat, y, reduction):
    d = torch.pow(2, y_hat - y)
    return d.sum() if reduction == "sum" else d.mean()
