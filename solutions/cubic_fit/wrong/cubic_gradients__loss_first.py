"""Five numbers come back: the loss stands before the four gradients.

Only the gradients are asked for. Look at the return line.
"""


def cubic_gradients(a, b, c, d, x, y):
    e = cubic(a, b, c, d, x) - y
    return (e**2).sum(), 2 * e.sum(), 2 * (e * x).sum(), 2 * (e * x**2).sum(), 2 * (e * x**3).sum()
