"""On the CPU all is right; for points on a GPU torch stops: the exponents are on another device than the points.

A new tensor lies on the CPU unless you say otherwise. The points know where they are: make the exponents there, or do without
a tensor for them.
"""

import torch


def powers(x):
    p = torch.tensor([1, 2, 3])
    return x.unsqueeze(-1).pow(p)
