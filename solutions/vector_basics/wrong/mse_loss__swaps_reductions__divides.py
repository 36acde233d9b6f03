"""Divides in the wrong branch."""


def mse_loss(y_hat, y, reduction):
    loss = ((y_hat - y) ** 2).sum()
    if reduction == "sum":
        loss = loss / len(y)
    return loss
