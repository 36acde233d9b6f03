"""A single number comes back, the sum of all predictions.

Each row needs its own prediction; adding up is the business of the loss. Look for a sum around the whole
expression.
"""


def linreg(X, w, b):
    return (X @ w + b).sum()
