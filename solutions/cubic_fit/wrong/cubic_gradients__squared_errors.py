"""The errors come in squared: the gradients do not change their sign when prediction and y change places.

Deriving a square leaves the error itself, to the first power. Look at what is multiplied by the powers of x.
"""


def cubic_gradients(a, b, c, d, x, y):
    g = 2 * (cubic(a, b, c, d, x) - y) ** 2
    return g.sum(), (g * x).sum(), (g * x**2).sum(), (g * x**3).sum()
