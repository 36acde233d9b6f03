"""Computes the sum, then overwrites it."""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 2
    if reduction == "sum":
        loss = d.sum()
    loss = d.mean()
    return loss
