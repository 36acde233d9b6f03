"""Adds to a's own elements and returns a."""


def add_loop(a, b):
    for i in range(a.shape[0]):
        a[i] += b[i]
    return a
