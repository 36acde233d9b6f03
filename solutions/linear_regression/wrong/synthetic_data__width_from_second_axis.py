"""The function fails at the shape of w: it asks for a second axis, and w has only one.

The weights come with the shape (d,), so the number of features is its first and only entry. Look at where you
read the size of w.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, w.shape[1])
    y = X @ w + b + 0.01 * torch.randn(num_examples, 1)
    return X, y
