"""The losses are right, but they are float64 while y_hat and y are float32.

Somewhere on the way the type becomes 64-bit. Look for a conversion.
"""


def squared_loss(y_hat, y):
    y = y.reshape(y_hat.shape).double()
    return (y_hat.double() - y) ** 2 / 2
