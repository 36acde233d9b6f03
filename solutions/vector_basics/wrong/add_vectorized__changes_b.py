"""The sum is right, but the caller's `b` has changed: it now holds the sum too.

The operation writes its result into one of the vectors it was given. They belong to the caller: look for the form of
the operation that makes a new tensor.
"""


def add_vectorized(a, b):
    b += a
    return b
