"""Sets the total to zero inside the loop."""


def l1_loss(y_hat, y, reduction):
    for i in range(len(y)):
        total = 0
        total += abs(y_hat[i] - y[i])
    return total if reduction == "sum" else total / len(y)
