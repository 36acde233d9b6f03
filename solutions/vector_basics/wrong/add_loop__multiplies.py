"""Each place holds the product of the two elements instead of their sum.

The loop and the positions are right. Look at the operator between a[i] and b[i].
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in range(len(a)):
        c[i] = a[i] * b[i]
    return c
