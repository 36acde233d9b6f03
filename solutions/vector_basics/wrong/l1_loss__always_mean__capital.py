"""Compares with a spelling that never comes."""


def l1_loss(y_hat, y, reduction):
    errors = abs(y_hat - y)
    if reduction == "Sum":
        return errors.sum()
    return errors.mean()
