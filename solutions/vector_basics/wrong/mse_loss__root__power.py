"""With a power of one half."""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y).pow(2)
    loss = d.sum() if reduction == "sum" else d.mean()
    return loss**0.5
