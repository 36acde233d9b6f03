"""The sum is right, but the caller's `b` has changed: it now holds the sum too.

The loop writes its results into one of the vectors it was given. They belong to the caller, so the result needs a new
tensor: look at the left-hand side of the line in the loop.
"""


def add_loop(a, b):
    for i in range(len(a)):
        b[i] = a[i] + b[i]
    return b
