"""With view and a constant for the batch size."""

BATCH = 10


def squared_loss(y_hat, y):
    y = y.reshape((BATCH, 1))
    return (y_hat - y).pow(2) * 0.5
