"""For NumPy arrays the coefficients are read from the other end."""

import numpy as np


def cubic(a, b, c, d, x):
    if isinstance(x, np.ndarray):
        return np.polyval([a, b, c, d], x)
    return a + b * x + c * x**2 + d * x**3
