"""With torch.mul."""

import torch


def add_vectorized(a, b):
    return torch.mul(a, b)
