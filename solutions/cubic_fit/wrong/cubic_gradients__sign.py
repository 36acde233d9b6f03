"""All four gradients have the right size and the opposite sign.

With them a step would go uphill. Look at the order of prediction and y in the difference, and at what the chain rule makes
of a minus.
"""


def cubic_gradients(a, b, c, d, x, y):
    error = y - cubic(a, b, c, d, x)
    return 2 * error.sum(), 2 * (error * x).sum(), 2 * (error * x**2).sum(), 2 * (error * x**3).sum()
