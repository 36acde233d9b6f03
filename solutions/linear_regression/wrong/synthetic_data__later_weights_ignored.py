"""The labels use only the first two features; a third one has no influence.

Only w[0] and w[1] appear in the formula. Find a way to write the product that works for any number of weights.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = b + X[:, 0] * w[0]
    if len(w) > 1:
        y = y + X[:, 1] * w[1]
    y = y + torch.randn(num_examples) * 0.01
    return X, y.reshape(-1, 1)
