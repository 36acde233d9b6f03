"""Computes the mean without returning it."""


def l1_loss(y_hat, y, reduction):
    loss = abs(y_hat - y)
    if reduction == "sum":
        return loss.sum()
    if reduction == "mean":
        loss.mean()
