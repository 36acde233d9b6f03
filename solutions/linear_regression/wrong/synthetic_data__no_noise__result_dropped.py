"""The sum is made by a method that does not change y, and is not kept."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y.add(torch.normal(0, 0.01, y.shape))
    return X, y.reshape((-1, 1))
