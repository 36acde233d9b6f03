"""Every loss is exactly twice too large.

The square is right, and so is the shape. The formula of the task has one more factor: compare it with yours.
"""


def squared_loss(y_hat, y):
    return (y_hat - y.reshape(y_hat.shape)) ** 2
