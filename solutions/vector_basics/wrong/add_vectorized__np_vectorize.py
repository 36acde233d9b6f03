"""The sum is right, but `np.vectorize` is a loop in disguise: it calls a Python function once for each element.

Its own documentation says that it is there for convenience and not for speed. Tensors know how to be added whole: look
at what happens when no single element is ever taken out.
"""

import numpy as np
import torch


def add_vectorized(a, b):
    add = np.vectorize(lambda x, y: x + y)
    return torch.from_numpy(add(a.numpy(), b.numpy()))
