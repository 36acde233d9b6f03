"""The number of rows comes from a global with another name."""

import torch

n_samples = 1000


def synthetic_data(w, b, num_examples):
    X = torch.randn(n_samples, len(w))
    y = X @ w + b + 0.01 * torch.randn(n_samples)
    return X, y.unsqueeze(1)
