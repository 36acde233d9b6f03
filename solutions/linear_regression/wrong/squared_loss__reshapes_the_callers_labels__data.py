"""Replaces the data of the labels."""


def squared_loss(y_hat, y):
    y.data = y.data.reshape(y_hat.shape)
    return 0.5 * (y_hat - y) ** 2
