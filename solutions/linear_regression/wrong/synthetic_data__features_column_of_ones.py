"""The first feature is 1 in every row, so it carries no information.

A column of ones is a known way to write the bias into X, but here b stands on its own, and every column is
drawn from the standard normal distribution. Look at what is put into X besides the draws.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    X[:, 0] = 1
    y = X @ w + b + torch.randn(num_examples) * 0.01
    return X, y.reshape(-1, 1)
