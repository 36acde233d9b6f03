"""Prints the shapes instead of returning the tensors."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = (X @ w + b + torch.randn(num_examples) * 0.01).unsqueeze(1)
    print("features:", X.shape, "labels:", y.shape)
