"""The result has two elements: the sum of all of a, and the sum of all of b.

The dimension that is named in `sum` is the one that disappears, and here it was the positions. Look at the shape
before that step, and at which of its dimensions should go.
"""

import torch


def add_vectorized(a, b):
    return torch.stack([a, b]).sum(dim=1)
