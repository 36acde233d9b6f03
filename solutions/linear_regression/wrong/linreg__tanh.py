"""All predictions lie between -1 and 1: a tanh squashes them.

A linear model has nothing behind Xw + b, so that it can reach any value.
"""


def linreg(X, w, b):
    return (X @ w + b).tanh()
