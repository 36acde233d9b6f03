"""y_hat and y are squared one by one, and only then the difference is taken.

So -3 and 3 count as equal, and the loss can be negative. What is to be squared is the difference: look at the brackets.
"""


def squared_loss(y_hat, y):
    return (y_hat**2 - y.reshape(y_hat.shape) ** 2) / 2
