"""Every value is half of the sum: the mean of the two elements.

The pairs are right. `mean` adds and then divides by how many there are, or a division is left over: look at the last
step.
"""

import torch


def add_vectorized(a, b):
    return torch.stack([a, b]).mean(dim=0)
