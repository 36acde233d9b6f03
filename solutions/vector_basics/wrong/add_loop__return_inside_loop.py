"""Only the first place is filled; the rest is still 0.

The function ends in the first round of its loop, because `return` leaves the whole function and not just the round.
Look at how far the line with `return` is indented.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in range(len(a)):
        c[i] = a[i] + b[i]
        return c
