"""With a comprehension."""


def add_loop(a, b):
    return [x + y for x, y in zip(a, b)]
