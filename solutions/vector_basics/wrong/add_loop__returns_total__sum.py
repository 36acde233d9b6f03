"""Builds the list of sums and adds it up at the end."""


def add_loop(a, b):
    sums = [x + y for x, y in zip(a, b)]
    return sum(sums)
