"""The loop asks for the element at position n, and a vector of n elements has none there.

Positions are counted from 0, so the last one is n - 1. Look at the value that your index has in the final round.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in range(len(a) + 1):
        c[i] = a[i] + b[i]
    return c
