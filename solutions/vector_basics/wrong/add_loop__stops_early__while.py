"""With a while loop that ends one step too soon."""

import torch


def add_loop(a, b):
    result = torch.zeros_like(a)
    i = 0
    while i < a.shape[0] - 1:
        result[i] = a[i] + b[i]
        i += 1
    return result
