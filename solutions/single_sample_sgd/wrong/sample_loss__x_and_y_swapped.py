"""x and y have changed places: the loss is that of the sample (y, x).

The order of the arguments is w, x, y. Look at what is multiplied by w.
"""


def sample_loss(w, x, y):
    return (predict(w, y) - x) ** 2
