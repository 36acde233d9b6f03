"""The result is b: what came from a is lost.

The second assignment to a place replaces what the first one put there. Look closely at the operator of the line that
brings in b.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in range(len(a)):
        c[i] = a[i]
        c[i] = +b[i]
    return c
