"""The gradient of a is right, those of b, c and d are half of what they should be.

The 2 is there for the first and missing for the others. Putting it into one common factor keeps it in all four.
"""


def cubic_gradients(a, b, c, d, x, y):
    e = cubic(a, b, c, d, x) - y
    return 2 * e.sum(), (e * x).sum(), (e * x**2).sum(), (e * x**3).sum()
