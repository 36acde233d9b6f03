"""NumPy's scale gets the root of 0.01."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, w.numel())
    noise = np.random.normal(loc=0.0, scale=0.01**0.5, size=(num_examples, 1))
    y = X @ w.reshape(-1, 1) + b + torch.tensor(noise, dtype=torch.float32)
    return X, y
