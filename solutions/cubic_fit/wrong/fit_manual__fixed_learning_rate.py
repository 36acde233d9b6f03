"""The steps do not follow lr: they are taken with 1e-6, whatever is passed in.

A number that is written down inside wins over the argument. Look at where the learning rate of your update comes from.
"""


def fit_manual(x, y, start, lr, steps):
    learning_rate = 1e-6
    a, b, c, d = start
    for t in range(steps):
        ga, gb, gc, gd = cubic_gradients(a, b, c, d, x, y)
        a -= learning_rate * ga
        b -= learning_rate * gb
        c -= learning_rate * gc
        d -= learning_rate * gd
    return a, b, c, d
