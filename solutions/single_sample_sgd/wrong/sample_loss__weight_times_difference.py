"""The loss is (w (x - y))^2: the weight multiplies y too.

A bracket stands in the wrong place. First the prediction w x, then its distance from y, then the square.
"""


def sample_loss(w, x, y):
    return (w * (x - y)) ** 2
