"""Adding the noise stops with an error: the result would not fit into y.

A column (n, 1) plus a flat vector (n,) is an n x n table, and `+=` cannot store that in the column. Give the
noise the same shape as the labels.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y = y.reshape((-1, 1))
    y += torch.normal(0, 0.01, (num_examples,))
    return X, y
