"""The predictions are right, but the caller's X holds other numbers afterwards.

The products were written into X itself. The data are needed again in the next epoch; put the products into a
new tensor.
"""


def linreg(X, w, b):
    X *= w.T
    return X.sum(1, keepdim=True) + b
