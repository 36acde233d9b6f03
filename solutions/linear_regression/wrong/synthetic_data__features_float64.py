"""The features are 64-bit numbers, while the labels are 32-bit.

X and w then have different types, and the first product of the two fails. NumPy's default is the usual reason;
look at the dtype of what you return.
"""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = torch.from_numpy(np.random.randn(num_examples, len(w)))
    y = X.float() @ w + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
