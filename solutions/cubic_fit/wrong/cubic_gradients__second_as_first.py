"""The gradients of a, b and d are right; in that of c the x is not squared.

c stands beside x^2 in the model. Look at the third line of your gradients.
"""


def cubic_gradients(a, b, c, d, x, y):
    g = 2 * (cubic(a, b, c, d, x) - y)
    return g.sum(), (g * x).sum(), (g * x).sum(), (g * x**3).sum()
