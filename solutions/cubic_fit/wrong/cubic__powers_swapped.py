"""c multiplies x^3 here, and d multiplies x^2.

The coefficients stand in the order of the powers: a, b, c, d go with 1, x, x^2, x^3. Compare the last two terms with that.
"""


def cubic(a, b, c, d, x):
    return a + b * x + c * x**3 + d * x**2
