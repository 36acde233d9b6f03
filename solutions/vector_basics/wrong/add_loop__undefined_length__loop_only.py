"""Only the loop uses the unknown name."""

import torch


def add_loop(a, b):
    result = torch.zeros_like(a)
    for i in range(n):
        result[i] = a[i] + b[i]
    return result
