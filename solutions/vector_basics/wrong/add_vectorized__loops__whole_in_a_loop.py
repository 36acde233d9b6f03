"""Adds the whole vectors, but once for each element."""


def add_vectorized(a, b):
    for _ in range(len(a)):
        c = a + b
    return c
