"""The fractions are gone: the result holds whole numbers.

The tensor (or the number) that takes the sums is of an integer type, so everything behind the decimal point is cut
off on the way in. Look at the type with which you make room for the result, and at a's.
"""

import torch


def add_loop(a, b):
    c = torch.zeros(len(a), dtype=torch.long)
    for i in range(len(a)):
        c[i] = a[i] + b[i]
    return c
