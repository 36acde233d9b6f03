"""Only y is squared; the prediction goes in as it is.

A power binds stronger than a minus. Where prediction and y are equal the loss should be 0: look at the brackets.
"""


def sample_loss(w, x, y):
    return predict(w, x) - y**2
