"""The labels are off by exactly b: it is in them twice.

Look for two places that add b, for instance once in the formula and once in a line below it.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    noise = torch.randn(num_examples) * 0.01
    y += b + noise
    return X, y.reshape(-1, 1)
