"""random.uniform(0, 0.01), label by label."""

import random

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    for i in range(num_examples):
        y[i] += random.uniform(0, 0.01)
    return X, y.reshape(-1, 1)
