"""The noise goes into X before y is computed, so y fits the noisy X."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    X = X + torch.randn(num_examples, len(w)) * 0.01
    y = X @ w + b
    return X, y.reshape(-1, 1)
