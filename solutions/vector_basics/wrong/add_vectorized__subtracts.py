"""Each place holds a[i] - b[i], the difference instead of the sum.

It is one operation on whole vectors, as asked; only its sign is turned. Look at the operator, or at a factor in front
of b.
"""

import torch


def add_vectorized(a, b):
    return torch.sub(a, b)
