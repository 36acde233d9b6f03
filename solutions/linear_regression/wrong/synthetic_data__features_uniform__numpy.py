"""np.random.uniform with its defaults."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = torch.tensor(np.random.uniform(size=(num_examples, len(w))), dtype=torch.float32)
    noise = torch.tensor(np.random.normal(0, 0.01, size=num_examples), dtype=torch.float32)
    return X, (X @ w + b + noise).reshape(-1, 1)
