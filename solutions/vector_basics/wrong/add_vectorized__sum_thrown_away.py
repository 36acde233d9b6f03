"""The result is a, unchanged: the sum was computed, but not kept.

An operation without an underscore at the end of its name leaves the tensor it is called on alone and hands back a new
one. Look at what becomes of that new tensor.
"""


def add_vectorized(a, b):
    c = a.clone()
    c.add(b)
    return c
