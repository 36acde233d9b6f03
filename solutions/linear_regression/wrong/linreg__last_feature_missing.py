"""The last feature has no influence on the predictions.

A range stops before its end by itself, so nothing needs to be subtracted. Look at how many features your sum
runs over.
"""


def linreg(X, w, b):
    y_hat = b.repeat(len(X), 1)
    for j in range(X.shape[1] - 1):
        y_hat = y_hat + X[:, j : j + 1] * w[j]
    return y_hat
