"""The losses are right, but the caller's labels have another shape than before.

A method with an underscore at the end changes the tensor itself. Its sister without the underscore hands back a
reshaped one and leaves the caller's as it was.
"""


def squared_loss(y_hat, y):
    y.resize_(y_hat.shape)
    return (y_hat - y) ** 2 / 2
