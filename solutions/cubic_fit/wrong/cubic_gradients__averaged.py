"""The gradients are too small by the number of points: they are those of the MEAN squared error.

The task has the sum, and its learning rate counts on that. Look for a mean, or a division by the number of points.
"""

import numpy as np


def cubic_gradients(a, b, c, d, x, y):
    e = 2 * (cubic(a, b, c, d, x) - y)
    return np.mean(e), np.mean(e * x), np.mean(e * x**2), np.mean(e * x**3)
