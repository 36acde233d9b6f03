"""However many steps are asked for, one is taken; and for none at all nothing comes back.

`return` ends the function wherever it stands, also inside a loop. Look at how far it is indented.
"""


def fit_manual(x, y, start, lr, steps):
    a, b, c, d = start
    for t in range(steps):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a -= lr * ga
        b -= lr * gb
        c -= lr * gc
        d -= lr * gd
        return a, b, c, d
