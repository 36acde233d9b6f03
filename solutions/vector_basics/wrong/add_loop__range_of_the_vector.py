"""`range` was given a whole vector, and it needs one whole number.

How many rounds there are is decided by the number of elements and not by the elements. Look at what stands in the
brackets of `range`.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in range(a):
        c[i] = a[i] + b[i]
    return c
