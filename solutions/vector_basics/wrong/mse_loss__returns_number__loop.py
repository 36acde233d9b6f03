"""Adds up floats from lists."""


def mse_loss(y_hat, y, reduction):
    total = 0
    for p, t in zip(y_hat.tolist(), y.tolist()):
        total += (p - t) ** 2
    if reduction == "mean":
        total /= len(y)
    return total
