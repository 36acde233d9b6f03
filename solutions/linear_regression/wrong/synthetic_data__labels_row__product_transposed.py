"""A row of weights times the transposed X."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = w.unsqueeze(0) @ X.T + b
    return X, y + torch.randn_like(y) * 0.01
