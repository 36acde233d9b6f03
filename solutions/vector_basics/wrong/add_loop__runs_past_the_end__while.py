"""With a while loop that still runs when the index equals the length."""

import torch


def add_loop(a, b):
    n = a.size(0)
    result = torch.zeros(n, dtype=a.dtype)
    i = 0
    while i <= n:
        result[i] = a[i] + b[i]
        i += 1
    return result
