"""The values lie on a straight line: x is multiplied by 2 and 3 instead of being raised to those powers.

One star multiplies, two raise to a power. Look at the terms of c and d.
"""


def cubic(a, b, c, d, x):
    return a + b * x + c * x * 2 + d * x * 3
