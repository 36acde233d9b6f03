"""Both are squared before they are subtracted.

That is another number than the square of the difference, and it can be negative. Look at the order of minus and power.
"""


def sample_loss(w, x, y):
    return predict(w, x) ** 2 - y**2
