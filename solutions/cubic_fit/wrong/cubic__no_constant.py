"""All values are off by the same number, and that number is a.

The constant is missing from the sum. Count the terms of the formula in the task.
"""


def cubic(a, b, c, d, x):
    return b * x + c * x**2 + d * x**3
