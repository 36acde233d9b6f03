"""The sums are right, but they stand in a matrix of one row, (1, n), instead of a flat vector (n,).

Flat vectors come in, so a flat vector goes out. Look for the step that adds a dimension, or for one that keeps it
where it should go away.
"""

import torch


def add_vectorized(a, b):
    return torch.stack([a, b]).sum(dim=0, keepdim=True)
