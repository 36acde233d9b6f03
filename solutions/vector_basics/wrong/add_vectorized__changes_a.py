"""The sum is right, but the caller's `a` has changed: it now holds the sum too.

Some operations write their result into the tensor they are called on, and a second name for a is no copy. The result
has to be a new tensor: look at which kind of operation yours is.
"""


def add_vectorized(a, b):
    a += b
    return a
