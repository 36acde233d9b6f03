"""The losses are right, but they lie flat, in the shape (n,), where y_hat is a column.

Flattening both sides does avoid the table of all pairs. The result has y_hat's shape, though: look at which of the two
should be reshaped.
"""


def squared_loss(y_hat, y):
    return (y_hat.reshape(-1) - y.reshape(-1)) ** 2 / 2
