"""Writes through a view, which shares a's memory."""


def add_loop(a, b):
    result = a.view(-1)
    for i, value in enumerate(b):
        result[i] += value
    return result
