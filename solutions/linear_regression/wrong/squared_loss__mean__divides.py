"""Divides the sum by twice the number of examples."""


def squared_loss(y_hat, y):
    n = len(y)
    error = y_hat - y.reshape(y_hat.shape)
    return (error**2).sum() / (2 * n)
