"""Adds up floats in a loop."""


def l1_loss(y_hat, y, reduction):
    total = 0.0
    for i in range(len(y)):
        total += abs(float(y_hat[i]) - float(y[i]))
    return total if reduction == "sum" else total / len(y)
