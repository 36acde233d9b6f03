"""The sums are right, but they stand in a column (n, 1) instead of a flat vector (n,).

A column and a vector look alike when printed one below the other, but they combine to a table later on. Look at the
shape with which the result is made.
"""

import torch


def add_loop(a, b):
    n = len(a)
    c = torch.zeros((n, 1), dtype=a.dtype)
    for i in range(n):
        c[i] = a[i] + b[i]
    return c
