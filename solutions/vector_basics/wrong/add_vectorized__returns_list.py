"""The sums are right, but they come in a Python list and not in a tensor.

The caller goes on with tensor operations, and a list has none. The sum was a tensor before: look at the last step.
"""


def add_vectorized(a, b):
    c = a + b
    return list(c)
