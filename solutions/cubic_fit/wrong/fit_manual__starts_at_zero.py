"""The fit begins at zero and not at the values in `start`: with no steps at all zeros come back.

Look at where a, b, c and d get their first values.
"""


def fit_manual(x, y, start, lr, steps):
    a = b = c = d = 0.0
    for t in range(steps):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a, b, c, d = a - lr * ga, b - lr * gb, c - lr * gc, d - lr * gd
    return a, b, c, d
