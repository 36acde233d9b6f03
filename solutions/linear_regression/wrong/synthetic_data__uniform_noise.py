"""The noise is never negative: it lies between 0 and 0.01 and lifts all labels by 0.005 on average.

Those are the marks of a uniform draw, such as `rand`. Normal noise is as often below zero as above it; look at
the name of the function that draws it.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    y += 0.01 * torch.rand(num_examples)
    return X, y.reshape(-1, 1)
