"""Puts a power of one half at the end."""


def squared_loss(y_hat, y):
    d = y_hat - y.reshape(y_hat.shape)
    return (d**2 / 2) ** (1 / 2)
