"""There is a column for each feature: the products of features and weights are there, but nobody added them up.

A prediction is one number for each row, the sum of the products of that row, plus b. Look at what follows the
multiplication.
"""


def linreg(X, w, b):
    return X * w.T + b
