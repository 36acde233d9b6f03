"""The function fails when b is a plain Python number: a float has no method `item`.

The bias may come as a float or as a tensor with one number, and adding works with both. Look at what you do to
b before it is added.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b.item()
    y = y + torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
