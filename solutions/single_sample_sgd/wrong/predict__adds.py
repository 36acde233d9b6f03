"""The prediction is w + x, not w times x.

The weight says how steep the line is. Look at the sign between the two.
"""


def predict(w, x):
    return w + x
