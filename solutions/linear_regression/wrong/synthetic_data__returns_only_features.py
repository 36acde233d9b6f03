"""Only one tensor comes back, the features; the labels are lost.

They are computed, but they do not leave the function. Look at what the last line returns.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    y += torch.randn(num_examples) * 0.01
    return X
