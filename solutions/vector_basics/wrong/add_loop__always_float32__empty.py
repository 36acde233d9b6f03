"""With torch.empty of the same length."""

import torch


def add_loop(a, b):
    n = a.size(0)
    result = torch.empty(n)
    for i in range(n):
        result[i] = a[i] + b[i]
    return result
