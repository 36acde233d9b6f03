"""With the method div."""

import torch


def add_vectorized(a, b):
    total = torch.add(a, b)
    return total.div(2)
