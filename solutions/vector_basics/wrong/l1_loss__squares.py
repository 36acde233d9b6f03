"""The differences are squared; that is the other loss of this exercise.

Large errors weigh too much and those below 1 too little. The absolute error takes each difference as it is, only
without its sign.
"""


def l1_loss(y_hat, y, reduction):
    loss = (y_hat - y) ** 2
    return loss.sum() if reduction == "sum" else loss.mean()
