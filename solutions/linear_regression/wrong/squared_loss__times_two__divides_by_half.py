"""Divides by one half."""


def squared_loss(y_hat, y):
    error = y_hat - y.reshape(y_hat.shape)
    return error.pow(2) / 0.5
