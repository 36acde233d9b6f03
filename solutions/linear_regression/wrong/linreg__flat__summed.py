"""The sum over the features drops their axis."""


def linreg(X, w, b):
    return (X * w.T).sum(1) + b
