"""Prints the result instead of returning it."""


def add_loop(a, b):
    result = []
    for x, y in zip(a, b):
        result.append(x + y)
    print(result)
