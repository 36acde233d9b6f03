"""A dictionary comes back; unpacking it gives its keys, not the tensors.

The exercise asks for the pair (X, y). Return the two tensors themselves.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b + 0.01 * torch.randn(num_examples)
    return {"X": X, "y": y.reshape(-1, 1)}
