"""With a comprehension and torch.stack."""

import torch


def add_vectorized(a, b):
    return torch.stack([x + y for x, y in zip(a, b)])
