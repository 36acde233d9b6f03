"""Three gradients come back: one is missing.

There are four coefficients, a, b, c and d. Look at what is returned.
"""


def cubic_gradients(a, b, c, d, x, y):
    g = 2 * (cubic(a, b, c, d, x) - y)
    return (g * x).sum(), (g * x**2).sum(), (g * x**3).sum()
