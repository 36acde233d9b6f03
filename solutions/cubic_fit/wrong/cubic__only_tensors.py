"""A tensor works; for a NumPy array the function stops with an error: something of torch does not work with arrays.

Both kinds are asked for. Operators such as * and ** work on both and keep the kind.
"""

import torch


def cubic(a, b, c, d, x):
    return a + b * x + c * torch.pow(x, 2) + d * torch.pow(x, 3)
