"""The coefficients are read from the other end: a multiplies x^3, and d stands alone.

Some functions for polynomials want the highest power first. In this task a is the constant; look at the order.
"""


def cubic(a, b, c, d, x):
    return a * x**3 + b * x**2 + c * x + d
