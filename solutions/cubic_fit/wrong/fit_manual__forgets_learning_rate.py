"""The steps are far too long: the whole gradient is subtracted, and the numbers grow without end.

The gradient gives the direction; lr says how far to go. Look at where lr is used.
"""


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    for t in range(steps):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a, b, c, d = a - ga, b - gb, c - gc, d - gd
    return a, b, c, d
