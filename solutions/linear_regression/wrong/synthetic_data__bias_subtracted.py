"""The labels are off by exactly 2b, against the sign of b.

So b was subtracted where it has to be added. Look at the sign in front of b.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = torch.matmul(X, w) - b
    y = y + torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
