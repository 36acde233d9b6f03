"""The fractions are gone: the result holds whole numbers.

Somewhere the values pass through an integer type, and everything behind the decimal point is cut off. Look for a
conversion, and for the type of the tensor that takes the result.
"""


def add_vectorized(a, b):
    return (a + b).long()
