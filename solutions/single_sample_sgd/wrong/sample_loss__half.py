"""The loss is half of what it should be.

There is a factor 1/2, which this task does not have. Look at what follows the square.
"""


def sample_loss(w, x, y):
    return (predict(w, x) - y) ** 2 / 2
