"""The sum is right, but the vectors are still added one element at a time, each with an operation of its own.

The number of operations grows with the length, wherever the loop stands: in a helper, in a comprehension or behind
`map`. Tensors know how to be added whole: look at what happens when no position is named at all.
"""

import torch


def add_vectorized(a, b):
    c = torch.zeros_like(a)
    for i in range(len(a)):
        c[i] = a[i] + b[i]
    return c
