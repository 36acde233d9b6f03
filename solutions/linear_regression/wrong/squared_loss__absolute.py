"""The result is the size of each difference: nothing is squared.

Doubling an error should make its loss four times as large. Look at what is done to the difference.
"""


def squared_loss(y_hat, y):
    return (y_hat - y.reshape(y_hat.shape)).abs()
