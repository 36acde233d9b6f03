"""Every prediction is too large by the same number: something is added to w x.

This model has no bias. Look at what follows the product.
"""


def predict(w, x):
    b = 1.0
    return w * x + b
