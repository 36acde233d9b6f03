"""`range` was given a's shape, which is a tuple with one entry for each dimension and not a number.

For a vector the number you want is the first entry of that tuple. Look at what stands in the brackets of `range`.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in range(a.shape):
        c[i] = a[i] + b[i]
    return c
