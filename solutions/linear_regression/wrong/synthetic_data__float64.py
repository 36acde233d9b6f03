"""The values are right, but X and y are 64-bit numbers.

NumPy works in float64 unless told otherwise, and torch keeps that type when it takes the array over. Features
of another type than the weights end in a dtype error later; convert where the arrays become tensors.
"""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = np.random.normal(0, 1, (num_examples, len(w)))
    y = X @ w.numpy() + float(b) + np.random.normal(0, 0.01, num_examples)
    return torch.from_numpy(X), torch.from_numpy(y.reshape(-1, 1))
