"""a, b and c move, and d keeps its starting value.

Four coefficients need four updates. Count the lines in your loop.
"""


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    for t in range(steps):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a -= lr * ga
        b -= lr * gb
        c -= lr * gc
    return a, b, c, d
