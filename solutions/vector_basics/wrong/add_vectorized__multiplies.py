"""Each place holds the product of the two elements instead of their sum.

It is one operation on whole vectors, as asked; only the operation is another one. Look at the operator.
"""


def add_vectorized(a, b):
    return a * b
