"""Adds two Python lists, which joins them."""

import torch


def add_loop(a, b):
    left, right = [], []
    for x, y in zip(a, b):
        left.append(x.item())
        right.append(y.item())
    return torch.tensor(left + right, dtype=a.dtype)
