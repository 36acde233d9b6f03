"""Only the last error is in the result; the others are lost on the way.

Each round of the loop starts afresh, or replaces what was there instead of adding to it. Look at the line that updates
the total.
"""


def l1_loss(y_hat, y, reduction):
    for p, t in zip(y_hat, y):
        total = (p - t).abs()
    if reduction == "mean":
        total = total / len(y)
    return total
