"""The call fails, because `*` multiplies item by item and the sizes of X and w do not allow that.

A prediction adds up feature times weight over one row. Look for the operator that multiplies matrices.
"""


def linreg(X, w, b):
    return X * w + b
