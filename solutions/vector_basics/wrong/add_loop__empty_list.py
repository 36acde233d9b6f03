"""The first round writes to position 0 of a list that is still empty.

A list has only the places that were put into it, and an assignment to an index makes no new one. Either the list
grows by a call, or the result has all its places from the start: look at how c is made.
"""

import torch


def add_loop(a, b):
    c = []
    for i in range(len(a)):
        c[i] = a[i] + b[i]
    return torch.tensor(c)
