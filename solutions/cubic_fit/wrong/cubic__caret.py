"""Python stops at `^`: that sign is no power here, it works on single bits of whole numbers.

Other languages and calculators write powers so. Look for the power sign of Python.
"""


def cubic(a, b, c, d, x):
    return a + b * x + c * x ^ 2 + d * x ^ 3
