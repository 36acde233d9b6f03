"""The 0.01 went into the mean of the distribution, where it drowns."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    epsilon = torch.from_numpy(np.random.normal(0.01, size=num_examples)).float()
    return X, (y + epsilon).reshape(-1, 1)
