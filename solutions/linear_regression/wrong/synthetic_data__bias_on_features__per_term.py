"""b is added to every term of the sum over the features."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.zeros(num_examples)
    for j in range(len(w)):
        y += w[j] * (X[:, j] + b)
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
