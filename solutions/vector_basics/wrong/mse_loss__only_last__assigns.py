"""Assigns where it should add."""


def mse_loss(y_hat, y, reduction):
    total = 0
    for p, t in zip(y_hat, y):
        total = (p - t) ** 2
    if reduction == "mean":
        total = total / len(y)
    return total
