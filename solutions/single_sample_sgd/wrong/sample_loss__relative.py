"""The error is divided by y before it is squared: that is the relative error.

The loss here is the plain squared error, (w x - y)^2, whatever the size of y.
"""


def sample_loss(w, x, y):
    return ((w * x - y) / y) ** 2
