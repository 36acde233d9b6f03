"""With a while loop that raises its counter before it is used."""

import torch


def add_loop(a, b):
    c = torch.zeros(a.numel(), dtype=a.dtype)
    i = 0
    while i < a.numel() - 1:
        i = i + 1
        c[i] = a[i] + b[i]
    return c
