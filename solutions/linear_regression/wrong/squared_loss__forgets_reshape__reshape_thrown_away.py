"""Calls reshape, but keeps the old tensor."""


def squared_loss(y_hat, y):
    y.reshape(y_hat.shape)
    return 0.5 * (y_hat - y) ** 2
