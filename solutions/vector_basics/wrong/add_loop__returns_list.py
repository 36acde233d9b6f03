"""The sums are right, but they come in a Python list and not in a tensor.

The caller goes on with tensor operations, and a list has none. The list is a fine place to collect the sums: what is
missing is the last step, which makes one tensor of them.
"""


def add_loop(a, b):
    c = []
    for i in range(len(a)):
        c.append(a[i] + b[i])
    return c
