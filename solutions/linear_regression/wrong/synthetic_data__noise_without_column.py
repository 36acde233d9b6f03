"""The labels came back as an n x n table instead of a column.

A column (n, 1) and a flat vector (n,) were added: broadcasting then pairs every label with every noise value.
Compare the shape of the noise with the shape of what it is added to.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = (X @ w).reshape(-1, 1) + b
    noise = 0.01 * torch.randn(num_examples)
    return X, y + noise
