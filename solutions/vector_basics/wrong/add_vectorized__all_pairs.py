"""The result is a table of n rows and n columns: each element of a plus every element of b.

One of the two was made a column, and a column plus a flat vector gives all pairs. Both have one dimension when they
come in: look at whether anything has to be reshaped.
"""


def add_vectorized(a, b):
    return a.reshape(-1, 1) + b
