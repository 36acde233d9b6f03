"""The result is twice as long: first all of a, then all of b.

Nothing has been added; the two vectors were put one behind the other. The sum pairs the elements at one position:
look at how many elements a single round of your loop should take.
"""

import torch


def add_loop(a, b):
    c = []
    for x in a:
        c.append(x)
    for y in b:
        c.append(y)
    return torch.stack(c)
