"""With the method sub_."""


def squared_loss(y_hat, y):
    error = y.reshape(y_hat.shape).sub_(y_hat)
    return 0.5 * error * error
