"""Every prediction is off by exactly b.

The product is right, but b is not added, or the sum is not kept. Look at what becomes of b.
"""

import torch


def linreg(X, w, b):
    return torch.matmul(X, w)
