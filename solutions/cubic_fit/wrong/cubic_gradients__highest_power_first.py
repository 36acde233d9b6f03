"""The four numbers are right, but they come in the order d, c, b, a.

Whoever calls the function unpacks a first. Look at the order of what you return.
"""

import numpy as np


def cubic_gradients(a, b, c, d, x, y):
    A = np.vander(x, 4)
    return tuple(2 * A.T @ (cubic(a, b, c, d, x) - y))
