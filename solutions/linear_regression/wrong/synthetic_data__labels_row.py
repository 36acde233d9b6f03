"""The labels stand in one row: their shape is (1, n).

A column has one row for each example, like X. Look at the order of the two numbers where the labels get their
shape.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape((1, -1))
