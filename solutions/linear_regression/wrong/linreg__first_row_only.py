"""There is a single prediction, the one for the first row of X.

X is a whole minibatch. Look for an index that picks one row, or for a return inside a loop.
"""


def linreg(X, w, b):
    for x in X:
        return (x @ w + b).reshape(1, 1)
