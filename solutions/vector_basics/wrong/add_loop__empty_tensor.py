"""The first round writes to position 0 of a tensor that has no places at all.

A tensor does not grow by writing to it; it keeps the length with which it was made. Look at the line that makes room
for the result.
"""

import torch


def add_loop(a, b):
    c = torch.tensor([])
    for i in range(len(a)):
        c[i] = a[i] + b[i]
    return c
