"""The product fails: X was turned on its side before it was multiplied.

X has one row for each example already, and each row has as many entries as w. Look at the .T.
"""


def linreg(X, w, b):
    return X.T @ w + b
