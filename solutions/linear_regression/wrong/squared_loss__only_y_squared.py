"""Only y is squared and halved; y_hat goes in as it is.

A power and a division bind stronger than a minus. Where prediction and label are equal the loss should be 0: look at
the brackets.
"""


def squared_loss(y_hat, y):
    return y_hat - y.reshape(y_hat.shape) ** 2 / 2
