"""The squares are written into it too."""


def mse_loss(y_hat, y, reduction):
    y_hat -= y
    y_hat *= y_hat
    if reduction == "mean":
        return y_hat.mean()
    return y_hat.sum()
