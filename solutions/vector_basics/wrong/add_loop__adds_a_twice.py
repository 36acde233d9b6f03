"""Every place holds 2 a[i] + b[i]: a is counted twice.

The result starts as a copy of a, and the loop adds a once more. Decide what the result holds before the first round,
and let the loop add only what is still missing.
"""


def add_loop(a, b):
    c = a.clone()
    for i in range(len(a)):
        c[i] += a[i] + b[i]
    return c
