"""The gradient of a is right; the others multiply the sum of the errors by the sum of the powers.

Error and power of the same point belong together: first the products, point by point, then their sum.
"""


def cubic_gradients(a, b, c, d, x, y):
    g = 2 * (cubic(a, b, c, d, x) - y).sum()
    return g, g * x.sum(), g * (x**2).sum(), g * (x**3).sum()
