"""Python stops at `^`: that sign is no power here, it works on single bits of whole numbers.

Look for the power sign of Python.
"""


def sample_loss(w, x, y):
    return (predict(w, x) - y) ^ 2
