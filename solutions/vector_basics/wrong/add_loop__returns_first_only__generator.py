"""Keeps the first result and leaves the loop by break."""

import torch


def add_loop(a, b):
    out = torch.empty(0, dtype=a.dtype)
    for x, y in zip(a, b):
        out = torch.cat([out, (x + y).reshape(1)])
        break
    return out
