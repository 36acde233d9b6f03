"""The predictions are off by a constant that depends on the weights: b times their sum comes in instead of b.

b was added to X before the product, so each weight multiplies it. Look at the order of product and sum, and at
your brackets.
"""


def linreg(X, w, b):
    return (X + b) @ w
