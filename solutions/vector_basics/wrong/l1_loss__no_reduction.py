"""The result still has n elements, one absolute error for each position.

A loss is one number. The step from the errors to their sum or their mean is missing, or its result is thrown away.
"""


def l1_loss(y_hat, y, reduction):
    return (y_hat - y).abs()
