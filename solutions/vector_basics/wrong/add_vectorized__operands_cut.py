"""The fractions of a and b are cut off before they are added, so the sums are whole numbers and often too small.

An integer type keeps nothing behind the decimal point. The vectors can be added in the type in which they come: look
for the conversion on the way.
"""


def add_vectorized(a, b):
    return a.int() + b.int()
