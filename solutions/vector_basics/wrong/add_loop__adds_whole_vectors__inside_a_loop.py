"""The loop is there, but what stands in it adds the whole vectors each time."""


def add_loop(a, b):
    for _ in range(len(a)):
        c = a + b
    return c
