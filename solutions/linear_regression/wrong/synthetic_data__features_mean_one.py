"""The features are centred on 1 instead of 0.

The standard normal distribution has mean 0 and standard deviation 1. Look at the two numbers that X is drawn
with.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(1, 1, (num_examples, len(w)))
    y = X @ w + b
    y = y + torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
