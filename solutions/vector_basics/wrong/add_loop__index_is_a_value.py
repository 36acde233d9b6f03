"""The index is not a whole number: it is an element of a.

`for i in a` goes through the values of the vector and not through its positions, and a value such as 1.5 names no
place. Look at what your loop counts through.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in a:
        c[i] = a[i] + b[i]
    return c
