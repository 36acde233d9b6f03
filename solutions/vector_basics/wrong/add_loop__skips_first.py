"""The first place of the result is still 0.

All the others hold the right sums, so only the start is missed. The first element of a tensor has the position 0:
look at the number your loop begins with.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in range(1, len(a)):
        c[i] = a[i] + b[i]
    return c
