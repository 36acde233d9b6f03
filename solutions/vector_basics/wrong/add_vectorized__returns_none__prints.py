"""Prints the sum."""


def add_vectorized(a, b):
    print(a + b)
