"""dtype=torch.float64 in every draw."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w), dtype=torch.float64)
    y = X @ w.double() + b + 0.01 * torch.randn(num_examples, dtype=torch.float64)
    return X, y.reshape(-1, 1)
