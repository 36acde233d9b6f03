"""One round tries to put a whole vector of sums into a single place of the result.

One of the two operands has no index, so that a number and a vector are added, and that is a vector again. Check that
both of them are taken at the position of this round.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in range(len(a)):
        c[i] = a[i] + b
    return c
