"""The loss is a vector with one entry, where a scalar of shape () is asked for.

Look for a reshape, or for brackets that make a list of one number.
"""


def sample_loss(w, x, y):
    return ((predict(w, x) - y) ** 2).reshape(1)
