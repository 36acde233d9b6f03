"""Only the first feature counts: the others have no influence on the predictions.

A line through one variable looks like that. Here every feature has a weight, and all the products are added up.
"""


def linreg(X, w, b):
    return w[0] * X[:, 0:1] + b
