"""The predictions have the wrong sign in front of Xw.

They would fall where they should rise. Look at the operator between the product and b.
"""


def linreg(X, w, b):
    return b - X @ w
