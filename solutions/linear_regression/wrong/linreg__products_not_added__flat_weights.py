"""The weights are flattened and spread over the rows."""


def linreg(X, w, b):
    weights = w.reshape(-1)
    y_hat = X * weights
    return y_hat + b
