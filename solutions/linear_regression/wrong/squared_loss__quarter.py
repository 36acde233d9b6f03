"""Every loss is half of what it should be: the division by 2 is squared as well.

The half stands inside the brackets that the power applies to. Look at the order of the two steps.
"""


def squared_loss(y_hat, y):
    return ((y_hat - y.reshape(y_hat.shape)) / 2) ** 2
