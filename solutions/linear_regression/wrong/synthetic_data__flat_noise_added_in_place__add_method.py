"""The same with add_ instead of +=."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    labels = X.matmul(w.unsqueeze(1)).add(b)
    labels.add_(torch.randn(num_examples).mul(0.01))
    return X, labels
