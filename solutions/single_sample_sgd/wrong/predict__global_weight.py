"""The prediction does not follow the w that is passed in.

A number or a variable of the same kind from outside is used instead. Look at which w the product takes.
"""

weight = 1.0


def predict(w, x):
    return weight * x
