"""With a while loop."""

import torch


def add_vectorized(a, b):
    result = torch.empty_like(a)
    i = 0
    while i < a.numel():
        result[i] = a[i] + b[i]
        i += 1
    return result
