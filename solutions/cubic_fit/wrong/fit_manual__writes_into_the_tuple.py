"""Python stops: `start` is a tuple, and a tuple cannot be changed.

Take the four values out of it, into names or a list of your own, and move those.
"""


def fit_manual(x, y, start, lr, steps):
    for t in range(steps):
        g = cubic_gradients(*start, x, y)
        for k in range(4):
            start[k] -= lr * g[k]
    return start
