"""The values follow a parabola: d has no influence on them.

A cubic has four terms. Look at where the sum ends.
"""


def cubic(a, b, c, d, x):
    return a + b * x + c * x**2
