"""The predictions are off by b times the sum of their row in X.

b was added to the weights before the product. It stands alone in the formula, outside of the product; look at
your brackets.
"""


def linreg(X, w, b):
    return X @ (w + b)
