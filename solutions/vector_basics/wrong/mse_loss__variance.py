"""The mean difference is taken away before squaring: the result is the variance of the differences.

Predictions that are all wrong by the same amount would then cost nothing. The differences are squared as they are.
"""


def mse_loss(y_hat, y, reduction):
    d = y_hat - y
    variance = d.var(unbiased=False)
    return variance if reduction == "mean" else variance * len(d)
