"""With unsqueeze."""


def add_vectorized(a, b):
    column = a.unsqueeze(1)
    row = b.unsqueeze(0)
    return column + row
