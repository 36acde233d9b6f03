"""The labels are rounded: the digits that hold the noise are gone.

Labels are real numbers here, and noise of 0.01 lives in the second decimal. Look for a rounding or a conversion
to whole numbers.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b + torch.normal(0, 0.01, (num_examples,))
    return X, y.round(decimals=1).reshape(-1, 1)
