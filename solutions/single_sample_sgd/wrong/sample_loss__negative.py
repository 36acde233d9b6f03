"""The loss has the wrong sign: it is never above zero.

The smaller it gets, the larger the error. Look for a minus in front of the square.
"""


def sample_loss(w, x, y):
    return -((predict(w, x) - y) ** 2)
