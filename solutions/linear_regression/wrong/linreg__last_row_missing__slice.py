"""X[:-1]."""


def linreg(X, w, b):
    return X[:-1] @ w + b
