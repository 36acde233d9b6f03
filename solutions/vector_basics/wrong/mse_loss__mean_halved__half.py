"""Divides the mean by two."""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 2
    return d.sum() if reduction == "sum" else d.mean() / 2
