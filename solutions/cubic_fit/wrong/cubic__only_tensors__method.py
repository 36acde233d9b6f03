"""The method pow, which arrays do not have."""


def cubic(a, b, c, d, x):
    return a + b * x + c * x.pow(2) + d * x.pow(3)
