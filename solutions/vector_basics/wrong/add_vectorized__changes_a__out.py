"""With out=a."""

import torch


def add_vectorized(a, b):
    torch.add(a, b, out=a)
    return a
