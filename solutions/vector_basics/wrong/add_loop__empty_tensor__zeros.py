"""With torch.zeros of length 0."""

import torch


def add_loop(a, b):
    result = torch.zeros(0, dtype=a.dtype)
    for i, (x, y) in enumerate(zip(a, b)):
        result[i] = x + y
    return result
