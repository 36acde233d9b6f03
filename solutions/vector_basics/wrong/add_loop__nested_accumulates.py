"""Every place holds n times a[i] plus the sum of all of b.

For each position a second loop goes through all of b and adds each time. The two elements at one position share one
index: look at whether you need a second loop at all.
"""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i in range(len(a)):
        for j in range(len(b)):
            c[i] += a[i] + b[j]
    return c
