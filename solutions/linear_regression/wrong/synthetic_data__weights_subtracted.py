"""The labels lie on the line with the opposite weights: -Xw + b.

Look at the signs in the formula for y. The product is added, not subtracted.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = b - X @ w
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
