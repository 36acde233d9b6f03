"""With map and a lambda."""

import torch


def add_vectorized(a, b):
    return torch.stack(list(map(lambda x, y: x + y, a, b)))
