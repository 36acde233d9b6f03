"""The loss is the plain difference: it can be negative.

A loss that goes below zero has no smallest value to look for. Look at what is done with the difference.
"""


def sample_loss(w, x, y):
    return predict(w, x) - y
