"""With the three terms spelt out."""

import torch


def add_loop(a, b):
    result = torch.empty_like(a)
    result.copy_(a)
    for i, (x, y) in enumerate(zip(a, b)):
        result[i] = result[i] + x + y
    return result
