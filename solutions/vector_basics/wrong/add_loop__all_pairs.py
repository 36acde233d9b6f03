"""The result is a table of n rows and n columns: each element of a plus every element of b.

Each round adds one element of a to the whole of b. Only elements at the same position belong together: look at how
many elements of each vector a round has in hand.
"""

import torch


def add_loop(a, b):
    sums = []
    for x in a:
        sums.append(x + b)
    return torch.stack(sums)
