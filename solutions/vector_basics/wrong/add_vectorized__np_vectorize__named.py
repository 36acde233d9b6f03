"""With a named function for two elements."""

import numpy as np
import torch


def add_elements(x, y):
    return x + y


def add_vectorized(a, b):
    vectorized = np.vectorize(add_elements)
    total = vectorized(a.numpy(), b.numpy())
    return torch.tensor(total)
