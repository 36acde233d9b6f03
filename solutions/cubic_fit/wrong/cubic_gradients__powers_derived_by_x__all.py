"""The gradient by a is right; those by b, c and d use 1, 2x and 3x^2.

These are the derivatives of x, x^2 and x^3 by x. But x is given here, and the coefficients move: ask how the prediction
changes when b alone grows a little.
"""

import numpy as np


def cubic_gradients(a, b, c, d, x, y):
    slope = 2 * (a + b * x + c * x**2 + d * x**3 - y)
    return tuple(float(np.sum(slope * inner)) for inner in (1, 1, 2 * x, 3 * x**2))
