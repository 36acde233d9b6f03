"""The gradients of a, b and c are right; that of d is the same as that of c.

It looks like a copied line in which the power was not changed. Compare the last two lines.
"""


def cubic_gradients(a, b, c, d, x, y):
    g = 2 * (cubic(a, b, c, d, x) - y)
    return g.sum(), (g * x).sum(), (g * x**2).sum(), (g * x**2).sum()
