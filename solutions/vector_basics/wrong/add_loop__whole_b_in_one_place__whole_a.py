"""It is a that has no index."""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i, y in enumerate(b):
        c[i] = a + y
    return c
