"""The labels are collected as NumPy numbers and become a tensor at the end."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    exact = torch.matmul(X, w) + b
    y = np.array([v + np.random.normal(0, 0.01) for v in exact.tolist()])
    return X, torch.from_numpy(y).view(-1, 1)
