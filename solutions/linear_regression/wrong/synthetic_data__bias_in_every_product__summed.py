"""X * w + b summed over the features."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = (X * w + b).sum(dim=1, keepdim=True)
    return X, y + torch.normal(0, 0.01, y.shape)
