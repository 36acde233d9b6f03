"""The values are right, but one addition takes the two vectors whole.

That is the fast way, and it belongs into `add_vectorized`. Here the point is to see what the library spares you: each
addition takes one element of a and one of b, and a loop goes through the positions.
"""


def add_loop(a, b):
    return a + b
