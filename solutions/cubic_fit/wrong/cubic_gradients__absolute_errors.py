"""Only the signs of the errors count: these are the gradients of the absolute error.

The task squares the errors, so a large error pulls more than a small one. Look at what you derive.
"""

import numpy as np


def cubic_gradients(a, b, c, d, x, y):
    s = np.sign(cubic(a, b, c, d, x) - y)
    return s.sum(), (s * x).sum(), (s * x**2).sum(), (s * x**3).sum()
