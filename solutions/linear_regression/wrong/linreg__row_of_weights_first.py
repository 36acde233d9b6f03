"""The product fails: the weights were turned into a row and put to the left of X.

w.T X would add up over the examples. Xw adds up over the features, with w as the column that it is; look at the
order of the two factors.
"""


def linreg(X, w, b):
    return w.T @ X + b
