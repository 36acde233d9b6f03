"""The values are right, but the result is float64 whatever type a has.

NumPy makes 64-bit floats unless it is told otherwise, and so does a tensor that asks for float64. The result should
have a's type: look at how the room for it is made.
"""

import numpy as np
import torch


def add_loop(a, b):
    c = np.zeros(len(a))
    for i in range(len(a)):
        c[i] = a[i] + b[i]
    return torch.from_numpy(c)
