"""a is right after one step; b, c and d are not: their gradients were taken after the coefficients before them had moved.

A gradient belongs to one point of the loss. Find all four at the same a, b, c, d, and only then move all four.
"""


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    for t in range(steps):
        a = a - lr * 2 * (cubic(a, b, c, d, x) - y).sum()
        b = b - lr * 2 * ((cubic(a, b, c, d, x) - y) * x).sum()
        c = c - lr * 2 * ((cubic(a, b, c, d, x) - y) * x**2).sum()
        d = d - lr * 2 * ((cubic(a, b, c, d, x) - y) * x**3).sum()
    return a, b, c, d
