"""A gradient would reach b, but not w: the path to the weights is cut.

So training would move the bias alone. Look for detach, .data or a conversion next to w.
"""


def linreg(X, w, b):
    return X @ w.detach() + b
