"""The result is 2a: b plays no part in it.

The same vector stands on both sides of the addition. Look at the names in that line.
"""


def add_vectorized(a, b):
    return a + a
