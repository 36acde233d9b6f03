"""With the builtin abs."""


def l1_loss(y_hat, y, reduction):
    if reduction == "mean":
        return (abs(y_hat) - abs(y)).mean()
    return (abs(y_hat) - abs(y)).sum()
