"""The labels do not belong to the features that you return.

X seems to be drawn twice: once for computing y, and once more for the result. Draw it once, keep it under a
name, and use that name in both places.
"""

import torch


def synthetic_data(w, b, num_examples):
    size = (num_examples, len(w))
    y = torch.randn(size) @ w + b
    y = y + 0.01 * torch.randn(num_examples)
    return torch.randn(size), y.reshape(-1, 1)
