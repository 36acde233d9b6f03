"""The labels are 64-bit numbers, while the features are 32-bit.

Something in the sum for y is float64, and a sum takes the wider type; noise from NumPy is the usual reason.
Look at the dtype of each term.
"""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    y = y + torch.tensor(np.random.normal(0, 0.01, size=y.size()))
    return X, y.reshape(-1, 1)
