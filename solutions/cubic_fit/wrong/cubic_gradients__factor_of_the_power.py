"""The gradients of a and b are right; that of c is 2 times and that of d is 3 times too large.

The exponents came down as factors, as in a derivative by x. The derivative is by c and d, and x^2 and x^3 are mere numbers
for it.
"""


def cubic_gradients(a, b, c, d, x, y):
    g = 2 * (cubic(a, b, c, d, x) - y)
    return g.sum(), (g * x).sum(), (g * 2 * x**2).sum(), (g * 3 * x**3).sum()
