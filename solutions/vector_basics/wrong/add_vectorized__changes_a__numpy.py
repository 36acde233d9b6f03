"""Through NumPy, which shares a's memory."""

import torch


def add_vectorized(a, b):
    values = a.numpy()
    values += b.numpy()
    return torch.from_numpy(values)
