"""The predictions have the right values, but they lie flat: their shape is (n,).

Next to a column of labels a flat vector makes a table of all pairs. Look for what takes the second axis away.
"""


def linreg(X, w, b):
    return (X @ w + b).squeeze(1)
