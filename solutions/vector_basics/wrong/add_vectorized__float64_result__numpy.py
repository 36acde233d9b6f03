"""Through NumPy arrays of the default type."""

import numpy as np
import torch


def add_vectorized(a, b):
    total = np.array(a, dtype=float) + np.array(b, dtype=float)
    return torch.from_numpy(total)
