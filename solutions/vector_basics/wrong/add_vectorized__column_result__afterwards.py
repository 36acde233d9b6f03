"""Reshapes the sum."""


def add_vectorized(a, b):
    c = a + b
    return c.view(len(c), 1)
