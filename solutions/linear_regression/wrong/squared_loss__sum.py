"""The result is one number, the sum of the losses.

Here every example keeps a loss of its own; adding up is left to the one who calls. Look at the last step.
"""


def squared_loss(y_hat, y):
    return ((y_hat - y.reshape(y_hat.shape)) ** 2 / 2).sum()
