"""For "mean" the function hands nothing back (None); "sum" works.

No branch answers to that word, or the branch ends without `return`. Compare the spelling in your conditions with the
one in the task, and look at what each branch hands back.
"""


def mse_loss(y_hat, y, reduction):
    d = (y_hat - y) ** 2
    if reduction == "sum":
        return d.sum()
    elif reduction == "avg":
        return d.mean()
