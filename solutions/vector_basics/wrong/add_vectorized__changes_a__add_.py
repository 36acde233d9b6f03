"""With the method add_."""


def add_vectorized(a, b):
    return a.add_(b)
