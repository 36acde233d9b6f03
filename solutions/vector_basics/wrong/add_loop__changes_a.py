"""The sum is right, but the caller's `a` has changed: it now holds the sum too.

Giving a tensor a second name does not copy it, and writing into it writes into the original. The result needs room
of its own: look at which tensor your loop writes to.
"""


def add_loop(a, b):
    c = a
    for i in range(len(c)):
        c[i] = c[i] + b[i]
    return c
