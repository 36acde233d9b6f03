"""Works on lists from the start."""


def add_loop(a, b):
    return [x + y for x, y in zip(a.tolist(), b.tolist())]
