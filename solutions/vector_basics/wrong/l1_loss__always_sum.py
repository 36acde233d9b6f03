"""For "mean" the result is n times too large: it still is the sum.

The argument `reduction` never changes anything, or the mean comes from a line that is not reached. Follow the value
"mean" through your function.
"""


def l1_loss(y_hat, y, reduction):
    return (y_hat - y).abs().sum()
