"""With the root of the sum of squares."""


def l1_loss(y_hat, y, reduction):
    total = ((y_hat - y) ** 2).sum() ** 0.5
    return total if reduction == "sum" else total / y.numel()
