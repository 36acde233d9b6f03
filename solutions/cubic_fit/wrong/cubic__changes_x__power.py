"""x is raised to the third power in its own place."""


def cubic(a, b, c, d, x):
    total = a + b * x + c * x**2
    x **= 3
    return total + d * x
