"""Reduces, but returns the errors."""


def l1_loss(y_hat, y, reduction):
    errors = (y_hat - y).abs()
    if reduction == "sum":
        errors.sum()
    elif reduction == "mean":
        errors.mean()
    return errors
