"""The product fails: the bias was taken for the weights.

The arguments come as X, w, b, by position. Compare the first line of your function with that order.
"""


def linreg(X, b, w):
    return X @ w + b
