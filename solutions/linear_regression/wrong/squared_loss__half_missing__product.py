"""Multiplies the difference by itself."""


def squared_loss(y_hat, y):
    y = y.reshape(y_hat.shape)
    d = y_hat - y
    return d * d
