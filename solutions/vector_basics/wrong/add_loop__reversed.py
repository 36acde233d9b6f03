"""The sums are right, but they come in the opposite order: the last one first.

Each new sum is put in front of the others, or the positions are filled from the wrong end. Look at where in the
result a round leaves its sum.
"""

import torch


def add_loop(a, b):
    c = []
    for x, y in zip(a, b):
        c.insert(0, x + y)
    return torch.stack(c)
