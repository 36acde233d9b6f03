"""Python stops at a name that has no value yet in this function.

`a -= ...` needs an a to subtract from. The starting values are in `start`: look at where they are taken out.
"""


def fit_manual(x, y, start, lr, steps):
    for t in range(steps):
        g = 2 * (a + b * x + c * x**2 + d * x**3 - y)
        a -= lr * g.sum()
        b -= lr * (g * x).sum()
        c -= lr * (g * x**2).sum()
        d -= lr * (g * x**3).sum()
    return a, b, c, d
