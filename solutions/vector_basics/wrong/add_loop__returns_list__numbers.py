"""Collects plain Python numbers."""


def add_loop(a, b):
    c = []
    for i in range(len(a)):
        c.append(a[i].item() + b[i].item())
    return c
