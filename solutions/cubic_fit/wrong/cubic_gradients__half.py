"""All four gradients are half of what they should be.

The derivative of a square brings down a 2. Work out d/da of (prediction - y)^2 once more.
"""


def cubic_gradients(a, b, c, d, x, y):
    error = cubic(a, b, c, d, x) - y
    return error.sum(), (error * x).sum(), (error * x**2).sum(), (error * x**3).sum()
