"""Tensors work; for plain numbers the function stops with an error.

A function or method of torch was used that numbers do not have. A plain * works for both.
"""


def predict(w, x):
    return w.mul(x)
