"""The labels are a column, but it has n * d rows instead of n.

`*` multiplied item by item, one product for each entry of X, and the reshape put them all below each other.
Check the shape of y before the reshape: there should be one number for each example.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = X * w + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape((-1, 1))
