"""y.add(b) without keeping what it returns."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X.mv(w)
    y.add(b)
    y = torch.normal(y, 0.01)
    return X, y.reshape(-1, 1)
