"""The gradients by a and b are right; those by c and d use 2x and 3x^2.

These are the derivatives of x^2 and x^3 by x. But x is given here, and the coefficients move: ask how the prediction changes
when c alone grows a little.
"""

import numpy as np


def cubic_gradients(a, b, c, d, x, y):
    slope = 2 * (a + b * x + c * x**2 + d * x**3 - y)
    return float(slope.sum()), float(np.sum(slope * x)), float(np.sum(slope * 2 * x)), float(np.sum(slope * 3 * x**2))
