"""Works on .data."""


def l1_loss(y_hat, y, reduction):
    errors = abs(y_hat.data - y.data)
    if reduction == "sum":
        return errors.sum()
    return errors.mean()
