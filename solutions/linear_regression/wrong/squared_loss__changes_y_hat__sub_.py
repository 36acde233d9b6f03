"""With the method sub_."""


def squared_loss(y_hat, y):
    error = y_hat.sub_(y.reshape(y_hat.shape))
    return 0.5 * error.pow(2)
