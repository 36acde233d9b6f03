"""The gradients of a and b are right; in those of c and d the x is doubled and trebled instead of raised to a power.

One star multiplies, two raise to a power. Look at the last two lines.
"""


def cubic_gradients(a, b, c, d, x, y):
    g = 2 * (cubic(a, b, c, d, x) - y)
    return g.sum(), (g * x).sum(), (g * x * 2).sum(), (g * x * 3).sum()
