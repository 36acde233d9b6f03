"""The labels have as many columns as X has: one product for each feature, not one label for each example.

`*` multiplies item by item and does not add up. A label is the sum of the products of one row; look at the
operator between X and w.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = X * w + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y
