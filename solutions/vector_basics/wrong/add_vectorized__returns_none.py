"""The function hands nothing back (None).

A sum that is only computed or printed stays inside the function. The caller gets what stands behind `return`: look at
the last line.
"""


def add_vectorized(a, b):
    c = a + b
