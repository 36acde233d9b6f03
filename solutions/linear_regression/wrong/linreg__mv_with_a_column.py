"""The product fails: `mv` multiplies a matrix by a vector, and w is a column with two axes.

Use the product of two matrices, and the result will be a column, too.
"""


def linreg(X, w, b):
    return X.mv(w) + b
