"""Takes the mean away by hand."""


def mse_loss(y_hat, y, reduction):
    d = y_hat - y
    squares = (d - d.mean()) ** 2
    return squares.sum() if reduction == "sum" else squares.mean()
