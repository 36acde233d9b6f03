"""The last place of the result is still 0.

Every other sum is right, so the addition itself is fine; the loop ends one element too soon. Positions run from 0 up
to and including n - 1: compare that with what your loop counts through.
"""

import torch


def add_loop(a, b):
    n = len(a)
    c = torch.zeros(n, dtype=a.dtype)
    for i in range(n - 1):
        c[i] = a[i] + b[i]
    return c
