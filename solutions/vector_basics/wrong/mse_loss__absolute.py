"""The differences lose their sign, but they are not squared; that is the other loss of this exercise.

Large errors weigh too little and those below 1 too much. Look at what is done to each difference.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y).abs()
    return d.sum() if reduction == "sum" else d.mean()
