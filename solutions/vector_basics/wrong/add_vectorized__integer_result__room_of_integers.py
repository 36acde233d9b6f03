"""Writes the sum into a tensor of integers."""

import torch


def add_vectorized(a, b):
    c = torch.zeros(len(a), dtype=torch.int64)
    c[:] = a + b
    return c
