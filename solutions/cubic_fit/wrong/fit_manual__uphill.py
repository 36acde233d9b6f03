"""The step has the right length and the wrong direction: it goes uphill.

A gradient points to where the loss grows. Look at the sign of the update.
"""


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    for t in range(steps):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a += lr * ga
        b += lr * gb
        c += lr * gc
        d += lr * gd
    return a, b, c, d
