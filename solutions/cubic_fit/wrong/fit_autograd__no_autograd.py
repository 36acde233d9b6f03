"""The values are right, but autograd had no part in them.

This function is the one where `backward` finds the gradients, so that you can compare it with those by hand. Look at where
they come from.
"""


def fit_autograd(x, y, start, lr, steps):
    return fit_manual(x.double().numpy(), y.double().numpy(), start, lr, steps)
