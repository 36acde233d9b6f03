"""The numbers are right, but they come as a NumPy array.

The model works on tensors only. Look at which library puts the columns together.
"""

import numpy as np


def powers(x):
    x = x.numpy()
    return np.stack([x, x**2, x**3], axis=1)
