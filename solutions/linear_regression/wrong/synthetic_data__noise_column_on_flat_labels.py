"""The labels came back as an n x n table in which every row repeats all the labels.

Xw + b was still flat, shape (n,), when a column of noise was added to it, and broadcasting paired each label
with each noise value. Print both shapes just before the addition; they have to agree.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    y = y + torch.normal(0, 0.01, (num_examples, 1))
    return X, y
