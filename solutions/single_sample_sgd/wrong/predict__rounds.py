"""The predictions are rounded, or cut to whole numbers.

w may be any number while it is learned, and so may its product with x. Look for `int`, `round` or `//`.
"""


def predict(w, x):
    return torch_round(w * x)


def torch_round(value):
    return value.round() if hasattr(value, "round") else round(value)
