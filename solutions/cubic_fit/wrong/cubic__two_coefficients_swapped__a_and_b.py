"""Two coefficients stand with each other's powers of x.

a is the constant, b goes with x, c with x^2 and d with x^3. Set x = 1, then x = 2, and work it out by hand.
"""


def cubic(a, b, c, d, x):
    return b + a * x + c * x**2 + d * x**3
