"""With labels of the shape (n,) the result is a table of n rows and n columns.

A column minus a flat vector pairs every prediction with every label, and no error tells you so. With column labels
your losses are right: look at how y can be brought to the shape of y_hat before the subtraction.
"""


def squared_loss(y_hat, y):
    return (y_hat - y) ** 2 / 2
