"""The sums are right, but they stand in a column (n, 1) instead of a flat vector (n,).

Flat vectors come in, so a flat vector goes out; a column would combine to a table with the next vector it meets. Look
at whether anything has to be reshaped.
"""


def add_vectorized(a, b):
    return a.reshape(-1, 1) + b.reshape(-1, 1)
