"""Gives b a second name and adds to it."""


def add_loop(a, b):
    out = b
    for i, x in enumerate(a):
        out[i] += x
    return out
