"""With column labels the result is a table of n rows and n columns, with flat labels it lies flat.

y_hat was flattened and y stays as it comes, so a flat vector meets a column. The result is to have y_hat's shape: look
at which of the two has to be reshaped.
"""


def squared_loss(y_hat, y):
    return (y_hat.flatten() - y) ** 2 / 2
