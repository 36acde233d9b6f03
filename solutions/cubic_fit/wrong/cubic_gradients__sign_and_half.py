"""All four gradients have the opposite sign and half the size.

The difference is y minus prediction, whose inner derivative is negative, and the 2 that the square brings down is missing.
"""


def cubic_gradients(a, b, c, d, x, y):
    r = y - cubic(a, b, c, d, x)
    return r.sum(), (r * x).sum(), (r * x**2).sum(), (r * x**3).sum()
