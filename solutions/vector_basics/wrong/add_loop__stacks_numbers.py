"""`torch.stack` was given Python numbers, and it stacks tensors only.

With `.item()` or `float()` an element leaves torch and becomes a plain number. Either leave the sums as the small
tensors they are, or turn the list of numbers into a tensor in another way.
"""

import torch


def add_loop(a, b):
    c = []
    for i in range(len(a)):
        c.append(float(a[i] + b[i]))
    return torch.stack(c)
