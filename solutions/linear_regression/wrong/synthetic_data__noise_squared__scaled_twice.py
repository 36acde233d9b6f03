"""Drawn with 0.01 and multiplied by 0.01 once more."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn((num_examples, len(w)))
    y = (X @ w + b).view(-1, 1)
    noise = torch.normal(0, 0.01, (num_examples, 1))
    return X, y + 0.01 * noise
