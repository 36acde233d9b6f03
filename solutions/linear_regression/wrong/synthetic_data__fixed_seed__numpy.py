"""np.random.RandomState(1) in the function."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    rs = np.random.RandomState(1)
    X = torch.tensor(rs.randn(num_examples, len(w)), dtype=torch.float32)
    noise = torch.tensor(rs.normal(scale=0.01, size=(num_examples, 1)), dtype=torch.float32)
    return X, X @ w.reshape(-1, 1) + b + noise
