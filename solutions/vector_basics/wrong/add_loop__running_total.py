"""Each place holds the sum of everything up to there, so the values pile up along the vector.

What one round computed is carried into the next. The positions are independent of each other: look at the variable
that lives on from round to round.
"""

import torch


def add_loop(a, b):
    c = []
    total = 0
    for i in range(len(a)):
        total = total + a[i] + b[i]
        c.append(total)
    return torch.stack(c)
