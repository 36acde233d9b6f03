"""With torch.add."""

import torch


def add_vectorized(a, b):
    result = torch.clone(a)
    torch.add(result, b)
    return result
