"""The labels do not belong to the features that come back: the noise around Xw + b is far too large.

The features were changed (scaled or shifted) after the labels had been made from them. Compare the X that makes y with
the X that is returned.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = (X @ w + b).reshape(-1, 1) + 0.01 * torch.randn(num_examples, 1)
    X = (X - X.mean(0)) / X.std(0)
    return X, y
