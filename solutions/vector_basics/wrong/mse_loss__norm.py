"""For "sum" the result is the root of the sum of squares, and for "mean" that root divided by n.

`norm` is a length, and a length ends with a root. The squared error stops before that: look at what `norm` does in
addition.
"""

import torch


def mse_loss(y_hat, y, reduction):
    total = torch.norm(y_hat - y)
    return total if reduction == "sum" else total / len(y)
