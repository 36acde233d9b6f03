"""Through NumPy."""

import numpy as np


def add_vectorized(a, b):
    return np.add(a.numpy(), b.numpy()).tolist()
