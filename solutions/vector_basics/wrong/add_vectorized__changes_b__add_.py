"""With the method add_."""


def add_vectorized(a, b):
    result = b.add_(a)
    return result
