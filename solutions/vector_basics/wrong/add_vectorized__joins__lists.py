"""Adds two Python lists."""

import torch


def add_vectorized(a, b):
    return torch.tensor(a.tolist() + b.tolist())
