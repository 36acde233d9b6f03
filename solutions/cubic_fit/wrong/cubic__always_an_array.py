"""A NumPy array goes in and comes out well; a tensor comes out as an array, or is refused when gradients are wanted.

A function of NumPy turned the tensor into an array on the way, and autograd cannot follow there. Plain + and * work for
both kinds.
"""

import numpy as np


def cubic(a, b, c, d, x):
    return np.polyval([d, c, b, a], x)
