"""There is one step too few.

`range(1, steps)` begins at 1 and stops before its end. Count the rounds of the loop for steps = 2.
"""


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    for t in range(1, steps):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a, b, c, d = a - lr * ga, b - lr * gb, c - lr * gc, d - lr * gd
    return a, b, c, d
