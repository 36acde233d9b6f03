"""F.linear adds the bias already."""

from torch.nn.functional import linear


def linreg(X, w, b):
    y_hat = linear(X, w.T, b)
    y_hat = y_hat + b
    return y_hat
