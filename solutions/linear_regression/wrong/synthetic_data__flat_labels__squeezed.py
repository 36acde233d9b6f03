"""A column first, squeezed again at the end."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, w.shape[0])
    y = X @ w.reshape(-1, 1) + b
    noise = torch.randn(num_examples, 1) * 0.01
    y = y + noise
    return X, y.squeeze(1)
