"""The two results come in the wrong order: the labels first, then the features.

Whoever calls the function unpacks (X, y). Look at the order in the return line.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    return y.reshape((-1, 1)), X
