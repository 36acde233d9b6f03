"""A Python list of single predictions comes back, not one tensor.

A list has no shape and cannot be subtracted from the labels. Multiply the whole of X at once, or put the parts
together at the end.
"""


def linreg(X, w, b):
    y_hat = []
    for x in X:
        y_hat.append(x @ w + b)
    return y_hat
