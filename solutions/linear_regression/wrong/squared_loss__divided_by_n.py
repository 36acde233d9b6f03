"""There is a loss for every example, but each is n times too small.

The division by the number of examples belongs to a mean, and nothing is averaged here. Look for a second division.
"""


def squared_loss(y_hat, y):
    return (y_hat - y.reshape(y_hat.shape)) ** 2 / 2 / len(y)
