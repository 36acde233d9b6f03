"""The sums are right, but they come in a Python list and not in a tensor.

The caller goes on with tensor operations, and a list has none. Look at the last step before the result is handed back.
"""


def add_vectorized(a, b):
    return (a + b).tolist()
