"""With a condition that is always true."""


def l1_loss(y_hat, y, reduction):
    d = (y_hat - y).abs()
    if reduction == "sum" or "add":
        return d.sum()
    else:
        return d.mean()
