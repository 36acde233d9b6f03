"""The name `x` is not known inside the function.

In a notebook such a name may happen to be left over from another cell, and then the result would always be that of the
other cell. The vectors to add are those the function is called with: look at their names in its first line.
"""


def add_vectorized(a, b):
    return x + y
