"""Gives a a second name first."""


def add_vectorized(a, b):
    c = a
    c += b
    return c
