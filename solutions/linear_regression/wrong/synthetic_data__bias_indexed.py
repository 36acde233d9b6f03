"""The function fails because b is taken for a list: a single number cannot be indexed.

The bias is one number, a float or a tensor without axes. Look at what stands behind b.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b[0]
    y += torch.randn(num_examples) * 0.01
    return X, y.reshape(-1, 1)
