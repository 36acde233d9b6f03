"""Every prediction is off by exactly 2b, against the sign of b.

So b was subtracted where it has to be added. Look at the sign in front of b.
"""


def linreg(X, w, b):
    return X @ w - b
