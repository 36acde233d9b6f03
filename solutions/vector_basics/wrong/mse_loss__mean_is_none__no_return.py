"""Computes the mean without returning it."""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y).pow(2)
    if reduction == "sum":
        return d.sum()
    else:
        loss = d.mean()
