"""The weights are made a column first, the noise has as many values as there are examples."""

import torch


def synthetic_data(w, b, num_examples):
    w = w.view(-1, 1)
    X = torch.normal(0, 1, (num_examples, w.shape[0]))
    y = torch.mm(X, w) + b
    y = y + torch.normal(0, 0.01, (num_examples,))
    return X, y
