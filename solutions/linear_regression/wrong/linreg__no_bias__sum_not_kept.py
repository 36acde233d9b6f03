"""add without an underscore changes nothing, and its result is dropped."""


def linreg(X, w, b):
    y_hat = X.mm(w)
    y_hat.add(b)
    return y_hat
