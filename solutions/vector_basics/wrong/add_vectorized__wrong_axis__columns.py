"""With the vectors as columns and the other axis."""

import torch


def add_vectorized(a, b):
    return torch.stack((a, b), dim=1).sum(0)
