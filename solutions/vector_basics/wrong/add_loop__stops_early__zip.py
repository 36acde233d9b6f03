"""With zip over slices that leave out the last element."""

import torch


def add_loop(a, b):
    out = torch.zeros_like(a)
    for k, (x, y) in enumerate(zip(a[:-1], b[:-1])):
        out[k] = x + y
    return out
