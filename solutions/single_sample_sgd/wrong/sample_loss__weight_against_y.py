"""The loss compares w with y; x has no influence.

The prediction is w x. Look at what y is compared with.
"""


def sample_loss(w, x, y):
    return (w - y) ** 2
