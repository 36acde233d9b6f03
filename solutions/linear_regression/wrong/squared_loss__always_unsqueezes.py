"""Flat labels work, but column labels get a third dimension, and the result is of the shape (n, n, 1).

`unsqueeze` adds a dimension whatever is there already. What you want depends on the other tensor: y should get the
shape of y_hat.
"""


def squared_loss(y_hat, y):
    return (y_hat - y.unsqueeze(1)) ** 2 / 2
