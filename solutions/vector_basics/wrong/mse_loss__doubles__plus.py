"""Adds the difference to itself."""


def mse_loss(y_hat, y, reduction):
    d = y_hat - y
    loss = d + d
    if reduction == "sum":
        return loss.sum()
    return loss.mean()
