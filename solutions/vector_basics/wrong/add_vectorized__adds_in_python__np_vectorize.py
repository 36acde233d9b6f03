"""With np.vectorize, which is a loop inside."""

import numpy as np
import torch


def add_vectorized(a, b):
    add = np.vectorize(lambda x, y: x + y)
    return torch.from_numpy(add(a.numpy(), b.numpy()))
