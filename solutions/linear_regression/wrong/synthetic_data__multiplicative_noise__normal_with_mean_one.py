"""A factor from N(1, 0.01)."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = (torch.mv(X, w) + b).view(-1, 1)
    y *= torch.normal(1.0, 0.01, y.shape)
    return X, y
