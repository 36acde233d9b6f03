"""The result has 1000 places whatever the length of a and b is.

The room for the sums is made for the vectors of one example. Vectors of another length must work too: look at where
the length comes from.
"""

import torch


def add_loop(a, b):
    c = torch.zeros(1000, dtype=a.dtype)
    for i in range(len(a)):
        c[i] = a[i] + b[i]
    return c
