"""Each place holds a[i] - b[i], the difference instead of the sum.

The loop and the positions are right. Look at the sign between the two elements.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i, (x, y) in enumerate(zip(a, b)):
        c[i] = x - y
    return c
