"""Divides by two."""


def add_vectorized(a, b):
    return (a + b) / 2
