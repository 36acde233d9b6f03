"""Only the first two features count: a third one has no influence on the predictions.

The formula of the book's example is written out. Find a way to write the product that works for any number of
features.
"""


def linreg(X, w, b):
    y_hat = b
    for j in (0, 1):
        if j < X.shape[1]:
            y_hat = y_hat + X[:, j : j + 1] * w[j]
    return y_hat
