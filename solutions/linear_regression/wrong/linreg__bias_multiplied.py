"""The bias multiplies the predictions instead of shifting them.

Where b is 0, as at the start of training, every prediction would be 0. Look at the operator in front of b.
"""


def linreg(X, w, b):
    return X @ w * b
