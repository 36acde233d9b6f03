"""The loss does not depend on w: x itself is taken for the prediction.

The prediction is w x. Look at what y is compared with.
"""


def sample_loss(w, x, y):
    return (x - y) ** 2 + 0 * w
