"""With None as an index."""


def squared_loss(y_hat, y):
    d = y_hat - y[:, None]
    return d**2 / 2
