"""The noise is the constant 0.01."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    noise = torch.full((num_examples,), 0.01)
    y = X @ w + b + noise
    return X, y.reshape(-1, 1)
