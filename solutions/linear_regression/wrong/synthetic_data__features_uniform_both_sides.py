"""The features never leave the interval from -1 to 1, and their standard deviation is 0.58 instead of 1.

They are drawn uniformly. Look for a function that draws from the normal distribution.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.rand(num_examples, len(w)) * 2 - 1
    y = torch.normal(X @ w + b, 0.01)
    return X, y.reshape(-1, 1)
