"""With list(), which makes a list of 0-d tensors."""


def add_vectorized(a, b):
    c = a + b
    return list(c)
