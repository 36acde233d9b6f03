"""The absolute values are written into it too."""


def l1_loss(y_hat, y, reduction):
    y_hat.sub_(y).abs_()
    if reduction == "mean":
        return y_hat.mean()
    return y_hat.sum()
