"""Every value is half of the sum: the mean of the two elements.

The pairs are right, and a division is left over. Look at the last step.
"""


def add_vectorized(a, b):
    return (a + b) / 2
