"""Every place holds b[i] plus the sum of all of a.

Python's own `sum` goes through its first argument element by element, and takes the second one only as the value to
start from. It is not the operation that adds two vectors.
"""


def add_vectorized(a, b):
    return sum(a, b)
