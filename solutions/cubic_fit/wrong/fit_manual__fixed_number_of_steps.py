"""The number of steps does not follow `steps`: it is fixed inside.

For steps = 0 the starting values should come back. Look at the range of your loop.
"""


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    for t in range(2000):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a, b, c, d = a - lr * ga, b - lr * gb, c - lr * gc, d - lr * gd
    return a, b, c, d
